// The program's version, as in package.json (a test holds the two together), and that of its JSON results.

export const VERSION = '0.1.0';
export const RESULT_FORMAT = 'reconcile/1';
