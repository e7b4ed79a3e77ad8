/** @file The lint rules that are ours: what no kept rule says. Read by .oxlintrc.json as the plugin `house`. */

const byName = {
  create: (context) => ({
    ExportDefaultDeclaration(node) {
      context.report({
        node,
        message: 'Export it by name: a name is found by search, a default is not.',
      });
    },
  }),
};

const noEnum = {
  create: (context) => ({
    TSEnumDeclaration(node) {
      context.report({
        node,
        message:
          'Use a union of string literals, or z.enum: an enum is code that types cannot erase.',
      });
    },
  }),
};

const noDoubleCast = {
  create: (context) => ({
    TSAsExpression(node) {
      if (node.expression.type !== 'TSAsExpression') return;
      context.report({
        node,
        message: 'Parse the value or narrow it: a double cast silences the compiler.',
      });
    },
  }),
};

const isName = (node, name) => node.type === 'Identifier' && node.name === name;
const isCall = (callee, object, property) =>
  callee.type === 'MemberExpression' &&
  isName(callee.object, object) &&
  isName(callee.property, property);
const clock =
  'Take the clock as a parameter: a fold or a test must be able to say what time it is.';

const noAmbientTime = {
  create: (context) => ({
    CallExpression(node) {
      if (isCall(node.callee, 'Date', 'now') || isCall(node.callee, 'performance', 'now'))
        context.report({ node, message: clock });
    },
    NewExpression(node) {
      if (isName(node.callee, 'Date') && node.arguments.length === 0)
        context.report({ node, message: clock });
    },
  }),
};

const platformEntropy = new Set(['getRandomValues', 'randomUUID', 'randomBytes']);

const noAmbientRandomness = {
  create: (context) => ({
    CallExpression(node) {
      if (isCall(node.callee, 'Math', 'random'))
        context.report({
          node,
          message:
            'Take Entropy (shared/kit/ids.ts) as a parameter: Math.random is predictable and cannot be replayed.',
        });
      const called = node.callee.type === 'MemberExpression' ? node.callee.property : node.callee;
      if (called.type === 'Identifier' && platformEntropy.has(called.name))
        context.report({
          node,
          message:
            'Take Entropy (shared/kit/ids.ts) as a parameter; only the adapter that provides it may ask the platform.',
        });
    },
  }),
};

const noModuleMocks = {
  create: (context) => ({
    CallExpression(node) {
      if (isCall(node.callee, 'vi', 'mock') || isCall(node.callee, 'vi', 'doMock'))
        context.report({
          node,
          message:
            'Give a fake through a port: tests of one worker share their modules, and a port is what the app has too.',
        });
    },
  }),
};

export default {
  meta: { name: 'house' },
  rules: {
    'by-name': byName,
    'no-enum': noEnum,
    'no-double-cast': noDoubleCast,
    'no-ambient-time': noAmbientTime,
    'no-ambient-randomness': noAmbientRandomness,
    'no-module-mocks': noModuleMocks,
  },
};
