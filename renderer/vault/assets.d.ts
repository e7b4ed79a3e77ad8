/** A font shipped beside the worker: its address on app://, fetched and passed on as bytes. */
declare module '*.ttf?url' {
  const address: string;
  export default address;
}

/** A worker's own script, as Vite addresses it. */
declare module '*?worker&url' {
  const address: string;
  export default address;
}
