// @open-wc/testing imports these of a test runner that is not used here; its snapshot files are not used either.
const absent = (name: string) => async () => {
  throw new Error(`${name} belongs to another test runner.`);
};
export const getSnapshotConfig = async () => ({ updateSnapshots: false });
export const getSnapshot = absent('getSnapshot');
export const saveSnapshot = absent('saveSnapshot');
export const removeSnapshot = absent('removeSnapshot');
export const compareSnapshot = absent('compareSnapshot');
