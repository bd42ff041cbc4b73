package org.huikuan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand as the address at which people open the pages. */
class HuikuanPropertiesTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://huikuan.example.com", "http://localhost:8080", "https://[2001:db8::1]:8443"})
    void aSchemeAndAHostAreAnAddress(String address) {
        assertThat(of(URI.create(address)).publicAddress()).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "huikuan.example.com",
                "ftp://huikuan.example.com",
                "mailto:huikuan@example.com",
                "https://huikuan.example.com/",
                "https://huikuan.example.com/cases",
                "https://huikuan.example.com?lang=zh",
                "https://huikuan.example.com#top",
                "https://mei@huikuan.example.com",
                "https:///cases"
            })
    void anythingElseStopsTheStartWithASentenceThatSaysWhatToWrite(String address) {
        assertThatThrownBy(() -> of(URI.create(address)))
                .hasMessageContaining("huikuan.public-address is '" + address + "'")
                .hasMessageContaining("https://huikuan.example.com");
    }

    @Test
    void itMayBeLeftOut() {
        assertThat(of(null).publicAddress()).isNull();
    }

    private static HuikuanProperties of(@Nullable URI address) {
        return new HuikuanProperties(
                Path.of("data"), ZoneId.of("Asia/Shanghai"), address, new HuikuanProperties.Admin("admin", null));
    }
}
