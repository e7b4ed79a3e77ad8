/** The reader inside pdfkit, which takes a font it has read as it takes a font's bytes; its typings do not say so. */
declare module 'fontkit' {
  export function create(bytes: Uint8Array): PDFKit.Mixins.PDFFontSource;
}
