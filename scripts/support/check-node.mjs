/** Says so at once where Node is too old, before it stumbles over something it does not know. Imported first. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Claimdesk needs Node 20.19 or newer; this is Node ${process.versions.node}.\n`);
  process.exit(1);
}
