// Counts checks and keeps the texts of those that failed.

export function createReport() {
  const failures = [];
  let passed = 0;
  return {
    failures,
    /** Records one check; `text` says what is wrong, and is read only when it failed. */
    check(ok, text) {
      if (ok) passed += 1;
      else failures.push(text);
      return Boolean(ok);
    },
    get passed() {
      return passed;
    },
  };
}
