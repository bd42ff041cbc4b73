package org.huikuan.security;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Base64;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** However somebody writes an address, a door that is shut stays shut, and nothing fails over it. */
@ApplicationH2
class RoundaboutAddressesTest {

    @Autowired
    private IdentityService identity;

    @LocalServerPort
    private int port;

    @BeforeEach
    void peopleArrive() {
        new People(identity).arrive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest;x=1/user",
                "/engine-rest/user;x=1",
                "//engine-rest/user",
                "/engine-rest//user",
                "/engine-rest/./user",
                "/engine-rest/task/..;/user",
                "/engine-rest/task/../user",
                "/engine-rest/task%2f..%2fuser",
                "/engine-rest/%2e%2e/settings/users",
                "/engine-rest/user%00",
                "/engine-rest/user%0a",
                "/engine-rest/user%2500",
                "/ENGINE-REST/user",
                "/engine-rest/engine/default/engine/default/user",
                "/engine-rest/engine/other/user",
                "/engine-rest/engine/default/user/",
                "/camunda/api/tasklist/..;/admin/plugin",
                "/camunda/api/engine//engine/default/user",
                "/camunda/app/tasklist/..;/admin/default/",
                "/settings/users;a=b",
                "/settings/users/",
                "/settings//users",
                "//settings/users",
                "/Settings/users",
                "/%73ettings/users",
                "/settings/%75sers",
                "/js/../settings/users",
                "/webjars/..;/settings/users",
                "/css/%2e%2e/settings/users",
                "/js/..%5c..%5csettings/users",
                "/api/cases/..;/backup",
                "/api/cases/..%2fbackup",
                "/api;/backup",
                "/actuator/health/../prometheus",
                "/actuator/health/..;/prometheus",
                "/actuator;x/prometheus",
                "/actuator",
                "/actuator/env",
                "/actuator/prometheus",
                "/actuator/heapdump",
                "/actuator/loggers",
                "/swagger-ui/index.html",
                "/h2-console",
                "/h2-console/login.do"
            })
    void aShutDoorStaysShut(String address) throws IOException {
        assertThat(statusOf(address, "a-collectors")).as(address).isIn(400, 401, 403, 404);
        assertThat(statusOf(address, "nobody")).as(address).isIn(302, 400, 401, 403, 404);
    }

    /** By a socket: a client for HTTP would tidy the address up. */
    private int statusOf(String address, String user) throws IOException {
        String login = Base64.getEncoder().encodeToString((user + ":" + People.PASSWORD).getBytes(ISO_8859_1));
        String asked = user.equals("nobody") ? "" : "Authorization: Basic " + login + "\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + asked + "\r\n")
                            .getBytes(ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        }
    }
}
