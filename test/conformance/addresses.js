/** What must be equal of two addresses: all but the order of the query and how a space is written. */
export function addressParts(address) {
  const [base, query] = address.split(/\?(.*)/s);
  return { base, pairs: [...new URLSearchParams(query)].map((pair) => JSON.stringify(pair)).sort() };
}
