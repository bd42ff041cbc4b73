package org.huikuan.security;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** Whom failures are counted for: an address, of IPv6 the network of 64 bits, since one house has all of it. */
final class CallersAddress {

    private static final int NETWORK_BYTES = 8;

    private CallersAddress() {}

    static String of(String remoteAddress) {
        if (remoteAddress.indexOf(':') < 0) {
            return remoteAddress;
        }
        try {
            InetAddress address = InetAddress.getByName(remoteAddress);
            return address instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, NETWORK_BYTES)
                    : address.getHostAddress();
        } catch (UnknownHostException e) {
            return "";
        }
    }
}
