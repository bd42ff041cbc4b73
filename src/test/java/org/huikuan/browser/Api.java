package org.huikuan.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.huikuan.testing.Await;

/** A program that calls the application as one of the demo's people, whose passwords are their names. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    Api(String address) {
        this.address = address;
    }

    JsonNode get(String user, String path) {
        return send(user, path, HttpRequest.newBuilder().GET());
    }

    JsonNode post(String user, String path, String json) {
        return send(
                user,
                path,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json)));
    }

    /** Records what became of a letter, with a scan. */
    void upload(String user, String path, String state, String ems) {
        String line = "\r\n";
        String cut = "--scan" + line + "Content-Disposition: form-data; name=";
        String body = cut + "\"state\"" + line + line + state + line
                + cut + "\"ems\"" + line + line + ems + line
                + cut + "\"file\"; filename=\"scan.pdf\"" + line + line + "%PDF-1.7\n%%EOF\n" + line
                + "--scan--" + line;
        send(
                user,
                path,
                HttpRequest.newBuilder()
                        .header("Content-Type", "multipart/form-data; boundary=scan")
                        .POST(BodyPublishers.ofString(body)));
    }

    /** Moves the training clock and waits until everything on the way is done. */
    void moveClockTo(String date) {
        post("admin", "/api/clock", "{\"date\": \"" + date + "\"}");
        awaitIdle();
    }

    void awaitIdle() {
        Await.until(Duration.ofMinutes(3), "the training clock to be idle", () -> get("admin", "/api/clock")
                .path("idle")
                .asBoolean());
    }

    private JsonNode send(String user, String path, HttpRequest.Builder request) {
        String login = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        try {
            HttpResponse<String> response = client.send(
                    request.uri(URI.create(address + path))
                            .header("Authorization", "Basic " + login)
                            .header("Accept", "application/json")
                            .build(),
                    BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new AssertionError(path + " answered " + response.statusCode() + ": " + response.body());
            }
            return response.body().isBlank() ? JSON.nullNode() : JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
