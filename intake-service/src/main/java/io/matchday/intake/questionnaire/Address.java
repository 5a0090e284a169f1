package io.matchday.intake.questionnaire;

import io.matchday.platform.text.Message;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form of the addresses of a channel. Whether somebody answers there is for a test of the channel to tell. */
final class Address {

    private static final Message PHONE =
            new Message("A telephone number such as +86 10 5555 0100 is expected", "应填写电话号码，例如 +86 10 5555 0100");
    private static final Message EMAIL =
            new Message("An e-mail address such as mei@aurora.example is expected", "应填写邮箱地址，例如 mei@aurora.example");
    private static final Message WEBHOOK = new Message(
            "An https address such as https://hooks.aurora.example/duty is expected",
            "应填写 https 地址，例如 https://hooks.aurora.example/duty");

    private static final Pattern DIALLED = Pattern.compile("\\+?[0-9 ()./-]{3,40}((,|;|x|ext\\.?|转) ?[0-9]{1,8})?");
    private static final int FEWEST_DIGITS = 3;
    private static final Pattern MAILED = Pattern.compile(
            "[^\\s@<>\"(),;:\\\\]{1,64}@([\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+\\p{L}[\\p{L}\\p{N}-]+");

    /** RFC 5321, 4.5.3.1.3, without the brackets; longer ones are not even looked at. */
    private static final int LONGEST_MAILBOX = 254;

    private Address() {}

    /** Fails, when this is no address of that kind. */
    static void check(String kind, String address) throws CellFault {
        switch (kind) {
            case "PHONE" -> require(phone(address), PHONE);
            case "EMAIL" -> require(
                    address.length() <= LONGEST_MAILBOX
                            && MAILED.matcher(address).matches(),
                    EMAIL);
            default -> require(https(address), WEBHOOK);
        }
    }

    private static void require(boolean right, Message expected) throws CellFault {
        if (!right) {
            throw new CellFault(Fault.MALFORMED, expected);
        }
    }

    private static boolean phone(String address) {
        long digits = address.chars().filter(Character::isDigit).count();
        return digits >= FEWEST_DIGITS
                && DIALLED.matcher(address.toLowerCase(Locale.ROOT)).matches();
    }

    private static boolean https(String address) {
        try {
            URI uri = new URI(address);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
