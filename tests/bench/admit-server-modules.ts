import { registerHooks } from "node:module";

// Server modules refuse to load without the condition of React's server half, under which the peer cannot run: the
// mark they carry is answered with the package's own empty twin, as in the unit tests.
registerHooks({
  resolve(specifier, context, next) {
    if (specifier !== "server-only") return next(specifier, context);
    return next(specifier, { ...context, conditions: [...context.conditions, "react-server"] });
  },
});
