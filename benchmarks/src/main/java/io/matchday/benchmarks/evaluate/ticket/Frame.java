package io.matchday.benchmarks.evaluate.ticket;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/** What stands around what is meant, and the details that differ each time. */
final class Frame {

    private static final Map<String, List<String>> FORMS = Map.of(
            "en",
            List.of(
                    "%s",
                    "Hi team,\n\n%s\n\nrequest id {id}, client {ip}, seen at {time}.\n\nBest regards,\nOperations",
                    "Customer: {company}\nEnvironment: production\nDescription: %s\nImpact: users complain\nContact: {mail}",
                    "%s Please check urgently. {time}",
                    "Dear support, as discussed on the phone: %s. Thank you!"),
            "zh",
            List.of(
                    "%s",
                    "您好，\n%s\n请尽快处理，谢谢。请求ID {id}，客户端{ip}，时间{time}",
                    "【客户名称】{company}\n【问题描述】%s\n【影响范围】部分用户\n【联系方式】{mail}",
                    "%s，{time}，麻烦看一下",
                    "你们好，刚才电话里说过：%s。辛苦跟进"));
    private static final Map<String, List<String>> CARRIERS =
            Map.of("en", List.of("China Telecom", "China Mobile", "Unicom"), "zh", List.of("电信", "移动", "联通"));
    private static final Map<String, List<String>> REGIONS =
            Map.of("en", List.of("Guangdong", "Zhejiang", "Sichuan", "Hebei"), "zh", List.of("广东", "浙江", "四川", "河北"));
    private static final List<String> DEVICES = List.of("Xiaomi 14", "Huawei P60", "vivo X100", "Pixel 8");
    private static final List<String> HOSTS = List.of("play", "live", "push", "pull", "static", "img", "video");

    private final SplittableRandom random;

    Frame(SplittableRandom random) {
        this.random = random;
    }

    /** The text as somebody would send it. */
    String around(String text, String language) {
        return filled(pick(FORMS.get(language)).formatted(text), language);
    }

    /** The text with details in it. */
    String filled(String text, String language) {
        return text.replace("{isp}", pick(CARRIERS.get(language)))
                .replace("{region}", pick(REGIONS.get(language)))
                .replace("{device}", pick(DEVICES))
                .replace("{domain}", pick(HOSTS) + random.nextInt(40) + ".brand" + random.nextInt(9) + ".example")
                .replace("{n}", String.valueOf(random.nextInt(2, 10)))
                .replace("{id}", Long.toHexString(random.nextLong()))
                .replace("{ip}", "203.0.113." + random.nextInt(256))
                .replace("{time}", time())
                .replace("{company}", "Company " + (char) ('A' + random.nextInt(26)))
                .replace("{mail}", "ops" + random.nextInt(90) + "@brand.example");
    }

    private String time() {
        return String.format(
                Locale.ROOT,
                "2026-%02d-%02d %02d:%02d",
                random.nextInt(1, 13),
                random.nextInt(1, 29),
                random.nextInt(24),
                random.nextInt(60));
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
