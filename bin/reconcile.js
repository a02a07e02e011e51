#!/usr/bin/env node
// Loads the built program. In a copy of the repository it may not be there yet.

function loadStart() {
  try {
    return require('../dist/cli/start.js');
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error;
    console.error('error: the program is not built yet\n  help: `npm ci && npm run build` builds it');
    process.exitCode = 2;
    return null;
  }
}

const start = loadStart();
if (start !== null) start.load('./main.js').startProgram(process.argv.slice(2));
