/** @file The walls of the house: who may import whom. Each rule is a sentence; the same walls are drawn in ARCHITECTURE.md.
 *  The compiler keeps machines apart (DOM, Node, worker); these keep rooms apart, also through other files (`reachable`). */

const tests = '(\\.(test|spec)\\.tsx?$|^test/)';
const packages = 'node_modules';
/** A package or a module of Node: anything that is not a file of ours. */
const outside = ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'npm-no-pkg', 'npm-unknown', 'core'];

const wall = (name, from, to) => ({
  name,
  severity: 'error',
  from: { pathNot: tests, ...from },
  to,
});

module.exports = {
  forbidden: [
    // Everywhere
    { name: 'there are no circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'an import leads to a file',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?(worker&)?url$' },
    },
    wall('nothing but a test imports a test', {}, { path: tests }),

    // shared
    wall(
      'shared reaches no other room',
      { path: '^shared/' },
      { path: '^(electron|renderer|build)/' },
    ),
    wall(
      'shared knows one package, zod',
      { path: '^shared/' },
      { dependencyTypes: outside, pathNot: `${packages}/zod/` },
    ),
    wall('kit imports nothing but kit', { path: '^shared/kit/' }, { path: '^shared/(?!kit/)' }),
    wall(
      'formats know bytes, not casework',
      { path: '^shared/formats/' },
      { path: '^shared/(?!formats/|kit/)' },
    ),
    wall(
      'the domain knows neither bytes nor contracts',
      { path: '^shared/domain/' },
      { path: '^shared/(formats|contract)/' },
    ),
    wall(
      'an event knows what it says, not what follows from it',
      { path: '^shared/domain/.*events\\.ts$' },
      { path: '^shared/domain/.*(fold|rules|duties|state|sentences|registry)\\.ts$' },
    ),
    wall(
      'a fold decides nothing',
      { path: '^shared/domain/.*fold\\.ts$' },
      { path: '^shared/domain/.*(rules|duties|sentences)\\.ts$' },
    ),
    wall(
      'the bridge is a page of names and shapes',
      { path: '^shared/contract/(bridge|channels|copies|limits|port-messages|shell-faults)\\.ts$' },
      { path: '^shared/(domain|formats)/|^shared/contract/vault' },
    ),

    // the desk
    wall(
      'ui knows no casework',
      { path: '^renderer/ui/' },
      { path: '^(renderer/(?!ui/)|shared/(?!kit/))' },
    ),
    wall(
      'a feature does not reach into another feature',
      { path: '^renderer/features/([^/]+)/' },
      { path: '^renderer/features/', pathNot: '^renderer/features/($1/|[^/]+$)' },
    ),
    wall(
      'a feature does not know the app around it',
      { path: '^renderer/features/' },
      { path: '^renderer/app/' },
    ),
    wall(
      'the desk reaches the vault by messages only',
      { path: '^renderer/', pathNot: `^renderer/vault/|${tests}` },
      { path: '^renderer/vault/', pathNot: '^renderer/vault/vault\\.worker\\.ts' },
    ),
    wall(
      'the desk holds no key and opens no store',
      { path: '^renderer/', pathNot: `^renderer/vault/|${tests}` },
      {
        path: `${packages}/(libsodium|age-encryption|dexie|pdfkit|postal-mime|@scure|shamir-secret-sharing)`,
      },
    ),
    wall(
      'the vault client knows no screen',
      { path: '^renderer/vault-client/' },
      { path: '^renderer/(app|features|ui)/' },
    ),

    // the vault
    wall(
      'the vault knows no screen',
      { path: '^renderer/vault/' },
      {
        path: `^renderer/(?!vault/)|${packages}/(react|react-dom|@fluentui|wouter|react-hook-form)/`,
      },
    ),
    wall(
      'only store imports Dexie',
      { pathNot: `^renderer/vault/store/|${tests}` },
      { path: `${packages}/dexie/` },
    ),
    wall(
      'only seal and the sealer import libsodium',
      { pathNot: `^renderer/vault/seal/|^electron/sealer/sealer\\.ts$|${tests}` },
      { path: `${packages}/libsodium` },
    ),

    // the shell
    wall(
      'the shell knows no case, not even through another file',
      { path: '^electron/' },
      { path: '^shared/(domain/|contract/vault)', reachable: true },
    ),
    wall('the shell reaches no screen', { path: '^electron/' }, { path: '^renderer/' }),
    wall(
      'the shell holds no secret: it knows zod and Electron only',
      // The sealer is a process of its own, which the shell starts and never imports.
      { path: '^electron/', pathNot: `^electron/sealer/sealer\\.ts$|${tests}` },
      { path: packages, pathNot: `${packages}/(zod|electron)/`, reachable: true },
    ),
    wall(
      'the shell has no network',
      { path: '^electron/' },
      { path: '^(node:)?(http|https|http2|net|tls|dgram|dns|inspector)(/promises)?$' },
    ),
    wall(
      'the preload loads no package',
      { path: '^electron/preload\\.ts$' },
      { path: packages, pathNot: `${packages}/electron/`, reachable: true },
    ),
    wall(
      'the replica and the share are plain Node',
      { path: '^electron/(replica|share)/' },
      { path: `${packages}/electron/` },
    ),
    wall(
      'the writer and the sealer are plain Node, and so is all they load',
      { path: '^electron/(writer/writer|sealer/sealer)\\.ts$' },
      { path: `${packages}/electron/`, reachable: true },
    ),
    wall(
      'nothing imports Node but the shell',
      { path: '^(shared|renderer)/' },
      { dependencyTypes: ['core'] },
    ),
  ],
  options: {
    doNotFollow: { path: packages },
    // Type-only imports are walls too: what is known as a type is known.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: require('node:path').join(__dirname, 'tsconfig.base.json') },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'module', 'node', 'require', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.d.ts'],
    },
    exclude: { path: '^(out|release|\\.cache)/|^test/walls/offences' },
  },
};
