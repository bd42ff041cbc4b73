package org.huikuan.shared;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the installation; business numbers are not among them, they live in tables.
 *
 * @param home folder of the database and the files
 * @param zone zone of a creditor that names none
 * @param publicAddress where people open the pages, as in {@code https://huikuan.example.com}; mails link to it; null: no
 *     links
 * @param admin the first administrator, read at the first start only
 */
@ConfigurationProperties("huikuan")
public record HuikuanProperties(
        @DefaultValue("./data") Path home,
        @DefaultValue("Asia/Shanghai") ZoneId zone,
        @Nullable URI publicAddress,
        @DefaultValue Admin admin) {

    public HuikuanProperties {
        if (publicAddress != null && !isAddress(publicAddress)) {
            throw new IllegalArgumentException("huikuan.public-address is '" + publicAddress
                    + "'; write scheme and host, and nothing behind them, as in https://huikuan.example.com");
        }
    }

    private static boolean isAddress(URI address) {
        boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        boolean more = address.getRawUserInfo() != null
                || address.getRawQuery() != null
                || address.getRawFragment() != null
                || !"".equals(address.getRawPath());
        return web && address.getHost() != null && !more;
    }

    /**
     * The first administrator.
     *
     * @param username login name
     * @param password without one, a one-time password is made and logged
     */
    public record Admin(
            @DefaultValue("admin") String username,
            @Nullable String password) {}
}
