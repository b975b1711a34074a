/** Where a record in an order can go by one step. */

/**
 * The ids behind which it goes to stand one place earlier or later; undefined where it cannot.
 * @param {number[]} ids
 * @param {number} id
 * @returns {{ earlier: { behind: number }, later: { behind: number } }}
 */
export function neighbours(ids, id) {
  const at = ids.indexOf(id);
  return {
    earlier: at > 0 ? { behind: at > 1 ? ids[at - 2] : null } : undefined,
    later: at >= 0 && at < ids.length - 1 ? { behind: ids[at + 1] } : undefined,
  };
}
