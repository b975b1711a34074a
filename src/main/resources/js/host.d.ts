/** What Jira's pages give to scripts, as far as ours use it. */
declare const AJS: {
  contextPath(): string;
  format(text: string, ...values: string[]): string;
  toInit(begin: () => void): void;
  I18n: { getText(key: string, ...values: (string | number)[]): string };
  Meta?: { get?(name: string): string | undefined };
};

declare const WRM: {
  require(resources: string): { then(loaded: (value?: any) => void, failed: (why: unknown) => void): void };
};

declare function require(modules: string[], then: (...found: unknown[]) => void): void;

/** A handler knows which of our elements it listens to. */
interface EventTarget {
  value?: any;
  open?: boolean;
}
