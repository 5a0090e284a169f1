package io.matchday.launcher.demo;

import io.matchday.launcher.api.Api;
import io.matchday.launcher.console.Trouble;
import io.matchday.launcher.settings.Settings;
import io.matchday.platform.identity.SuiteSecrets;
import java.io.IOException;
import java.util.Map;

/**
 * Who acts in the demo, each with a sign-in of its own.
 *
 * @param engineer prepares and watches
 * @param commander decides
 */
record Cast(Api engineer, Api commander) {

    static Cast of(Settings settings) {
        SuiteSecrets secrets = new SuiteSecrets(settings.home());
        try {
            Map<String, String> passwords = secrets.passwords();
            return new Cast(
                    new Api(settings, "engineer", passwords.get("engineer")),
                    new Api(settings, "commander", passwords.get("commander")));
        } catch (IOException unreadable) {
            throw new Trouble("The generated passwords in " + secrets.passwordsFile() + " cannot be read.", unreadable);
        }
    }
}
