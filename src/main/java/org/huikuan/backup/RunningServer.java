package org.huikuan.backup;

import java.io.Console;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;

/** Asks a running application for its backup. */
final class RunningServer {

    private RunningServer() {}

    static void download(String server, String user, Path to) throws IOException {
        String login =
                Base64.getEncoder().encodeToString((user + ":" + password(user)).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.replaceFirst("/$", "") + "/api/backup"))
                .header("Authorization", "Basic " + login)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            HttpResponse<Path> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofFile(to));
            if (answer.statusCode() != 200) {
                throw new BackupRefused(server + " answers " + answer.statusCode() + " to user " + user + "; "
                        + (answer.statusCode() == 401 ? "check user and password." : "an administrator is needed."));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Never an argument: those are seen by everybody on the machine. */
    private static String password(String user) {
        String given = System.getenv("HUIKUAN_PASSWORD");
        if (given != null) {
            return given;
        }
        Console console = System.console();
        if (console == null) {
            throw new BackupRefused("Put the password of " + user + " into the environment variable HUIKUAN_PASSWORD.");
        }
        return new String(console.readPassword("Password of %s: ", user));
    }
}
