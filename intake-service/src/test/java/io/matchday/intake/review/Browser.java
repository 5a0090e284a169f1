package io.matchday.intake.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The Chromium of this machine, without a window. */
final class Browser implements AutoCloseable {

    private static final Path SHOTS = Path.of("target", "review-shots");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Skips the test where there is no Chromium, or none that can be driven. */
    static Browser open() {
        Optional<Path> chromium = installed("MATCHDAY_CHROMIUM", "chromium", "chromium-browser", "google-chrome");
        Optional<Path> chromedriver = installed("MATCHDAY_CHROMEDRIVER", "chromedriver");
        assumeTrue(
                chromium.isPresent() && chromedriver.isPresent(),
                "Not looked at in a browser: neither the path nor MATCHDAY_CHROMIUM and MATCHDAY_CHROMEDRIVER name a"
                        + " Chromium and its chromedriver");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.get().toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars");
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.get().toFile())
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    private static Optional<Path> installed(String variable, String... names) {
        String named = System.getenv(variable);
        if (named != null) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(names)
                .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Goes to a page in a window of this width, signed in with these headers. */
    void go(String address, int width, Map<String, String> headers) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.setExtraHTTPHeaders", Map.of("headers", headers));
        size(width, 900);
        driver.get(address);
    }

    Object ask(String script) {
        return driver.executeScript(script);
    }

    void press(CharSequence key) {
        new Actions(driver).sendKeys(key).perform();
    }

    /** What the page complained of. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The page on the paper that its stylesheet asks for, kept as a file of this name. */
    byte[] printed(String name) {
        Map<String, Object> answer =
                driver.executeCdpCommand("Page.printToPDF", Map.of("printBackground", true, "preferCSSPageSize", true));
        byte[] pdf = Base64.getDecoder().decode((String) answer.get("data"));
        keep(name + ".pdf", pdf);
        return pdf;
    }

    /** Keeps how all of the page looks, and what it is made of. */
    void keep(String name) {
        long width = (Long) ask("return document.documentElement.clientWidth");
        long height = (Long) ask("return document.documentElement.scrollHeight");
        size((int) width, (int) height);
        keep(name + ".png", driver.getScreenshotAs(OutputType.BYTES));
        keep(name + ".html", driver.getPageSource().getBytes(UTF_8));
    }

    private void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    private static void keep(String name, byte[] content) {
        try {
            Files.createDirectories(SHOTS);
            Files.write(SHOTS.resolve(name), content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
