#!/usr/bin/env node
require('../dist/cli/start.js').load('./main.js').startProgram(process.argv.slice(2));
