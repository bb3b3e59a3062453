/** The version of this copy of the library; a second copy on the page is told apart by it. */
export const VERSION = '0.0.0';
