package org.huikuan.shared;

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
 * @param admin the first administrator, read at the first start only
 */
@ConfigurationProperties("huikuan")
public record HuikuanProperties(
        @DefaultValue("./data") Path home,
        @DefaultValue("Asia/Shanghai") ZoneId zone,
        @DefaultValue Admin admin) {

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
