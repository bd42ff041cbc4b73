package org.huikuan.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A person at a real browser: own cookies, one page, pictures of what the person sees under {@code target/screenshots}.
 * Whatever the page writes to its console as an error is kept, so that a test can demand that there was none.
 */
public final class Visitor implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private final Playwright playwright;
    private final BrowserContext context;
    private final Page page;
    private final List<String> consoleErrors = new ArrayList<>();

    private Visitor(Playwright playwright, String address, String locale) {
        this.playwright = playwright;
        this.context = launch(playwright)
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setLocale(locale)
                        .setTimezoneId("Asia/Shanghai")
                        .setViewportSize(1280, 900));
        this.page = context.newPage();
        page.setDefaultTimeout(30_000);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                consoleErrors.add(message.text());
            }
        });
    }

    /** @param address of the application, for example {@code http://127.0.0.1:8080}; the browser speaks Chinese */
    public static Visitor at(String address) {
        return at(address, "zh-CN");
    }

    public static Visitor at(String address, String locale) {
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment()));
        try {
            return new Visitor(playwright, address, locale);
        } catch (PlaywrightException e) {
            playwright.close();
            throw new IllegalStateException(Chromium.whatToDo(), e);
        }
    }

    private static Map<String, String> environment() {
        return Chromium.find().isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
    }

    private static Browser launch(Playwright playwright) {
        LaunchOptions options = new LaunchOptions().setHeadless(true).setArgs(ARGUMENTS);
        Chromium.find().ifPresent(options::setExecutablePath);
        return playwright.chromium().launch(options);
    }

    public Page page() {
        return page;
    }

    /** The size of a phone held upright, or back at a desk. */
    public Visitor holdsAPhone(boolean phone) {
        page.setViewportSize(phone ? 390 : 1280, phone ? 844 : 900);
        return this;
    }

    /** Logs in on our login page and waits until the home page, or the page asked for, is there. */
    public Visitor logsIn(String user, String password) {
        page.navigate("/login");
        page.fill("input[name=username]", user);
        page.fill("input[name=password]", password);
        page.click("form button[type=submit]");
        page.waitForURL(url -> !url.contains("/login"));
        return this;
    }

    /** Somebody else sits down at this browser and logs in. */
    public Visitor givesItsPlaceTo(String user, String password) {
        context.clearCookies();
        return logsIn(user, password);
    }

    /** Takes a picture of the whole page, the mouse out of the way. */
    public Visitor looks(String name) {
        page.mouse().move(1, 1);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".jpg"))
                .setType(ScreenshotType.JPEG)
                .setQuality(70)
                .setFullPage(true));
        return this;
    }

    public List<String> consoleErrors() {
        return List.copyOf(consoleErrors);
    }

    @Override
    public void close() {
        context.close();
        playwright.close();
    }
}
