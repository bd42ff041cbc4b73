package org.huikuan.webhooks;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;
import org.huikuan.shared.Sentence;

/**
 * Finds the machine behind a name, and no machine of the house. The connection is made to the very address found here, so
 * that a name which answers differently a moment later gains nothing.
 */
final class PublicAddresses implements DnsResolver {

    private final boolean allowPrivate;

    PublicAddresses(boolean allowPrivate) {
        this.allowPrivate = allowPrivate;
    }

    /** @throws NotPublic when the name has an address that may not be called */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] all = InetAddress.getAllByName(host);
        if (!allowPrivate && !Arrays.stream(all).allMatch(PublicAddresses::isPublic)) {
            throw new NotPublic(host);
        }
        return all;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return resolve(host)[0].getCanonicalHostName();
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return address instanceof Inet6Address six ? isPublic(six) : isPublic(address.getAddress());
    }

    /** IPv4 apart from what the method before knows: this network, shared, protocol, benchmark, reserved ranges. */
    private static boolean isPublic(byte[] four) {
        int a = four[0] & 0xFF;
        int b = four[1] & 0xFF;
        boolean shared = a == 100 && b >= 64 && b < 128;
        boolean protocol = a == 192 && b == 0 && (four[2] & 0xFF) == 0;
        boolean benchmark = a == 198 && (b == 18 || b == 19);
        return a != 0 && a < 224 && !shared && !protocol && !benchmark;
    }

    /** Global unicast only; an IPv4 address carried inside (NAT64, 6to4) counts as itself. */
    private static boolean isPublic(Inet6Address six) {
        byte[] bytes = six.getAddress();
        int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        int second = (bytes[2] & 0xFF) << 8 | bytes[3] & 0xFF;
        if (first == 0x64 && second == 0xFF9B) {
            return isPublicFour(bytes, 12);
        }
        if (first == 0x2002) {
            return isPublicFour(bytes, 2);
        }
        boolean tunnelled = first == 0x2001 && second == 0;
        return (first & 0xE000) == 0x2000 && !tunnelled;
    }

    private static boolean isPublicFour(byte[] bytes, int from) {
        try {
            return isPublic(Inet4Address.getByAddress(Arrays.copyOfRange(bytes, from, from + 4)));
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The name leads into the house. */
    static final class NotPublic extends UnknownHostException {

        private static final long serialVersionUID = 1;

        private final transient Sentence why;

        NotPublic(String host) {
            super(WebhookSays.HOST_INSIDE.with(host).toString());
            this.why = WebhookSays.HOST_INSIDE.with(host);
        }

        Sentence why() {
            return why;
        }
    }
}
