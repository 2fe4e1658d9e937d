// Prints what the module reads in each file, as `native` does: `node run.js MODULE FILE…`.
const { readFileSync } = require('node:fs');

const [, , path, ...files] = process.argv;
const { memory, bits, room, read } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(path))).exports;
if (bits() !== 32) throw new Error(`addresses of ${bits()} bits`);
for (const file of files) {
  const bytes = readFileSync(file);
  const text = room(bytes.length);
  new Uint8Array(memory.buffer, text, bytes.length).set(bytes);
  const sum = BigInt.asUintN(64, read(text, bytes.length));
  console.log(`${sum.toString(16).padStart(16, '0')} ${file}`);
}
