/** Nothing to do at the start; without this file the framework takes the product's own. */
export function register() {}
