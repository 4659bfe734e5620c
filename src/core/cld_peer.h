/*
 * cld_peer.h
 *		What kind of network an address belongs to.
 */
#ifndef CLD_PEER_H
#define CLD_PEER_H

#include "core/cld_types.h"

typedef enum CldPeer
{
	CLD_PEER_PUBLIC,
	CLD_PEER_LOOPBACK,
	CLD_PEER_PRIVATE /* private, link-local, carrier-grade NAT, multicast, reserved, unknown */
} CldPeer;

/*
 * The kind of an IPv4 (4 bytes) or IPv6 (16 bytes) address in network order.
 * IPv6 forms that carry an IPv4 address are of that address's kind.
 */
extern CldPeer cld_peer_kind(const unsigned char *address, size_t len);

#endif /* CLD_PEER_H */
