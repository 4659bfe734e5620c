/*
 * test_peer.c
 *		What kind of network an address belongs to.
 */
#include <arpa/inet.h>

#include "core/cld_peer.h"
#include "unit.h"

static void
check(const char *address, CldPeer expected)
{
	unsigned char bytes[16];
	int family = strchr(address, ':') ? AF_INET6 : AF_INET;

	CHECK_INT(inet_pton(family, address, bytes), 1, "the address is one");
	CHECK_INT(cld_peer_kind(bytes, family == AF_INET ? 4 : 16), expected, address);
}

int
main(void)
{
	static const char *const public_ones[] = {
		"1.1.1.1",          "9.255.255.255",   "11.0.0.0",          "100.63.255.255", "100.128.0.0",
		"126.255.255.255",  "128.0.0.1",       "169.253.255.255",   "169.255.0.0",    "172.15.255.255",
		"172.32.0.0",       "192.0.1.0",       "192.167.1.1",       "192.169.0.0",    "198.17.255.255",
		"198.20.0.0",       "223.255.255.255", "2606:4700::1",      "2003::1",        "::ffff:8.8.8.8",
		"64:ff9b::808:808", "2002:808:808::1", "2a00:1450:4001::1",
	};
	static const char *const loopback[] = {"127.0.0.1",        "127.255.255.255", "::1",
										   "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::"};
	static const char *const private_ones[] = {
		"0.0.0.0",
		"0.1.2.3",
		"10.0.0.1",
		"10.255.255.255",
		"100.64.0.1",
		"100.127.255.255",
		"169.254.169.254",
		"172.16.0.1",
		"172.31.255.255",
		"192.0.0.1",
		"192.0.2.1",
		"192.88.99.1",
		"192.168.0.1",
		"198.18.0.1",
		"198.19.255.255",
		"198.51.100.7",
		"203.0.113.7",
		"224.0.0.1",
		"239.1.1.1",
		"240.0.0.1",
		"255.255.255.255",
		"::",
		"::2",
		"::ffff:10.0.0.1",
		"::ffff:0:0",
		"::10.0.0.1",
		"fc00::1",
		"fd00::1",
		"fe80::1",
		"fec0::1",
		"ff02::1",
		"2001::1",
		"2001:10::1",
		"2001:db8::1",
		"3fff::1",
		"2002:a00:1::",
		"64:ff9b::a00:1",
		"64:ff9b:1::1",
		"100::1",
		"4000::1",
	};

	for (size_t i = 0; i < sizeof(public_ones) / sizeof(public_ones[0]); i++)
		check(public_ones[i], CLD_PEER_PUBLIC);
	for (size_t i = 0; i < sizeof(loopback) / sizeof(loopback[0]); i++)
		check(loopback[i], CLD_PEER_LOOPBACK);
	for (size_t i = 0; i < sizeof(private_ones) / sizeof(private_ones[0]); i++)
		check(private_ones[i], CLD_PEER_PRIVATE);
	CHECK_INT(cld_peer_kind((const unsigned char *) "", 0), CLD_PEER_PRIVATE, "no address");
	return unit_finish();
}
