/*
 * cld_peer.c
 *		What kind of network an address belongs to.
 */
#include "core/cld_peer.h"

#define V4_BYTES 4
#define V6_BYTES 16

typedef struct Network
{
	unsigned char prefix[V4_BYTES];
	int bits;
	CldPeer kind;
} Network;

/* IANA's special-purpose registry, and what is not unicast. */
static const Network networks[] = {
	{{0, 0, 0, 0}, 8, CLD_PEER_PRIVATE},      {{10, 0, 0, 0}, 8, CLD_PEER_PRIVATE},
	{{100, 64, 0, 0}, 10, CLD_PEER_PRIVATE},  {{127, 0, 0, 0}, 8, CLD_PEER_LOOPBACK},
	{{169, 254, 0, 0}, 16, CLD_PEER_PRIVATE}, {{172, 16, 0, 0}, 12, CLD_PEER_PRIVATE},
	{{192, 0, 0, 0}, 24, CLD_PEER_PRIVATE},   {{192, 0, 2, 0}, 24, CLD_PEER_PRIVATE},
	{{192, 88, 99, 0}, 24, CLD_PEER_PRIVATE}, {{192, 168, 0, 0}, 16, CLD_PEER_PRIVATE},
	{{198, 18, 0, 0}, 15, CLD_PEER_PRIVATE},  {{198, 51, 100, 0}, 24, CLD_PEER_PRIVATE},
	{{203, 0, 113, 0}, 24, CLD_PEER_PRIVATE}, {{224, 0, 0, 0}, 4, CLD_PEER_PRIVATE},
	{{240, 0, 0, 0}, 4, CLD_PEER_PRIVATE},
};

static bool
has_prefix(const unsigned char *address, const unsigned char *prefix, int bits)
{
	int bytes = bits / 8;
	int rest = bits % 8;

	if (memcmp(address, prefix, (size_t) bytes) != 0)
		return false;
	return rest == 0 || (address[bytes] ^ prefix[bytes]) >> (8 - rest) == 0;
}

static CldPeer
v4_kind(const unsigned char *address)
{
	for (size_t i = 0; i < sizeof(networks) / sizeof(networks[0]); i++)
		if (has_prefix(address, networks[i].prefix, networks[i].bits))
			return networks[i].kind;
	return CLD_PEER_PUBLIC;
}

static CldPeer
v6_kind(const unsigned char *address)
{
	static const unsigned char loopback[V6_BYTES] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
	static const unsigned char mapped[V6_BYTES] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
	static const unsigned char nat64[V6_BYTES] = {0, 0x64, 0xff, 0x9b};
	static const unsigned char unicast[V6_BYTES] = {0x20};
	static const unsigned char special[V6_BYTES] = {0x20, 0x01};
	static const unsigned char documentation[V6_BYTES] = {0x20, 0x01, 0x0d, 0xb8};
	static const unsigned char documentation2[V6_BYTES] = {0x3f, 0xff};
	static const unsigned char six_to_four[V6_BYTES] = {0x20, 0x02};

	if (memcmp(address, loopback, V6_BYTES) == 0)
		return CLD_PEER_LOOPBACK;
	if (has_prefix(address, mapped, 96) || has_prefix(address, nat64, 96))
		return v4_kind(address + 12);
	if (has_prefix(address, six_to_four, 16))
		return v4_kind(address + 2);
	/* 2001::/23 has Teredo, ORCHID and the like */
	if (has_prefix(address, special, 23) || has_prefix(address, documentation, 32) ||
		has_prefix(address, documentation2, 20))
		return CLD_PEER_PRIVATE;
	return has_prefix(address, unicast, 3) ? CLD_PEER_PUBLIC : CLD_PEER_PRIVATE;
}

CldPeer
cld_peer_kind(const unsigned char *address, size_t len)
{
	if (len == V4_BYTES)
		return v4_kind(address);
	return len == V6_BYTES ? v6_kind(address) : CLD_PEER_PRIVATE;
}
