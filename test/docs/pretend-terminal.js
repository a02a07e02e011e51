// Loaded before the program where a page shows what a reader sees: standard output is a terminal of 80 columns.
Object.defineProperties(process.stdout, { isTTY: { value: true }, columns: { value: 80 } });
