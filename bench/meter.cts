// Loaded with `node --require` into what is measured: at its end, tells the peak of resident memory on descriptor 3.
import fs = require('node:fs');

process.once('exit', () => {
  fs.writeSync(3, `memory ${process.resourceUsage().maxRSS * 1024}\n`);
});
