/** Which of the two builds this is. The test flavour lets a driver attach; nothing else may depend on it (the build replaces the name). */
declare const __FLAVOUR__: 'test' | 'production';
