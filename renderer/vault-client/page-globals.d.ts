/** @file The part of Trusted Types that the page uses; the DOM library of the compiler does not have it. */

interface TrustedTypesRules {
  createHTML?: (value: string) => string | null;
  createScriptURL?: (value: string) => string | null;
}
interface TrustedTypesPolicy {
  createScriptURL: (value: string) => string;
}
interface Window {
  readonly trustedTypes?: {
    createPolicy: (name: string, rules: TrustedTypesRules) => TrustedTypesPolicy;
  };
}
