package org.mingjian.gateway.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.mingjian.launcher.testing.TestServers;

/** Follows redirects, keeps cookies per origin and fills in the login form, as a browser does. */
public final class Browser {

    private static final Pattern FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final int MOST_REDIRECTS = 12;

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final URI gateway;
    private final Map<String, Map<String, String>> cookies = new TreeMap<>();
    private final List<String> setCookies = new ArrayList<>();
    private URI address;

    public Browser(URI gateway) {
        this.gateway = gateway;
        this.address = gateway;
    }

    /** Opens a page and follows where it leads. */
    public Answer open(String path) {
        return follow(HttpRequest.newBuilder(gateway.resolve(path)).GET(), gateway.resolve(path));
    }

    /** Opens a page that leads to the login form, fills it in and follows where that leads. */
    public Answer logIn(String path, String user) {
        Answer form = open(path);
        var action = FORM.matcher(form.body());
        if (!action.find()) {
            throw new AssertionError("no login form at " + address + ": " + form.body());
        }
        URI target = address.resolve(action.group(1).replace("&amp;", "&"));
        String body =
                Map.of(
                                "username",
                                user,
                                "password",
                                TestServers.shared().servers().passwordOf(user))
                        .entrySet()
                        .stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return follow(
                HttpRequest.newBuilder(target)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                target);
    }

    /** Sends one request with the cookies and without following redirects. */
    public Answer send(String method, String path, String... headers) {
        var request = HttpRequest.newBuilder(gateway.resolve(path))
                .method(
                        method,
                        method.equals("GET")
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString("{}"));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return once(request, gateway.resolve(path));
    }

    /** Where the last page was found. */
    public URI address() {
        return address;
    }

    /** Every cookie header the gateway sent. */
    public List<String> cookiesSetByGateway() {
        return List.copyOf(setCookies);
    }

    private Answer follow(HttpRequest.Builder request, URI target) {
        Answer answer = once(request, target);
        URI at = target;
        for (int step = 0; step < MOST_REDIRECTS && answer.status() / 100 == 3; step++) {
            at = at.resolve(answer.header("Location").orElseThrow());
            answer = once(HttpRequest.newBuilder(at).GET(), at);
        }
        address = at;
        return answer;
    }

    private Answer once(HttpRequest.Builder request, URI target) {
        var jar = cookies.computeIfAbsent(target.getAuthority(), _ -> new TreeMap<>());
        if (!jar.isEmpty()) {
            request.header(
                    "Cookie",
                    jar.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        request.header("Accept", "text/html,application/json,*/*;q=0.8").timeout(Duration.ofSeconds(30));
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(cookie -> {
                keep(jar, cookie);
                if (target.getAuthority().equals(gateway.getAuthority())) {
                    setCookies.add(cookie);
                }
            });
            return new Answer(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void keep(Map<String, String> jar, String cookie) {
        String pair = cookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        boolean gone = cookie.toLowerCase(java.util.Locale.ROOT).contains("max-age=0");
        if (gone) {
            jar.remove(pair.substring(0, equals));
        } else {
            jar.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
    }
}
