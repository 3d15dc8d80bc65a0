package progress.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import progress.diagnostic.Diagnostic;

/**
 * Topics out of seeds, written as people write them in four ways, read and checked: without a contradiction there is no
 * finding, and with one figure written wrong there is exactly one, at its place.
 */
class DialectsTest {
    private static final int SEEDS = 300;

    /** A way of writing reports. */
    enum Dialect {
        CHINESE_BLOCK,
        CHINESE_TABLE,
        ENGLISH_BLOCK,
        ENGLISH_HEADINGS
    }

    @ParameterizedTest
    @EnumSource
    void whatAgreesIsCleanAndWhatDoesNotIsFoundWhereItStands(Dialect dialect) {
        Map<String, Integer> rules = new HashMap<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            assertThat(Checked.findings(new Writer(seed, -1).write(dialect)))
                    .as("%s, seed %d", dialect, seed)
                    .isEmpty();
            for (int figure = 0; ; figure++) {
                Writer writer = new Writer(seed, figure);
                String text = writer.write(dialect);
                String place = writer.place;
                if (place == null) {
                    break;
                }
                List<Diagnostic> found = Checked.findings(text);
                assertThat(found)
                        .as("%s, seed %d, figure %d at %s in%n%s", dialect, seed, figure, place, text)
                        .hasSize(1);
                assertThat(found.get(0).span().position().toString())
                        .as("%s, seed %d, figure %d in%n%s", dialect, seed, figure, text)
                        .isEqualTo(place);
                rules.merge(found.get(0).rule().id(), 1, Integer::sum);
            }
        }
        assertThat(rules.size()).as("rules: %s", rules).isGreaterThanOrEqualTo(2);
        assertThat(rules.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(2 * SEEDS);
    }

    /** Writes one report; the figure with the wanted number is written wrong. */
    private static final class Writer {
        private static final String[] TITLES = {
            "概述与架构", "网络基础", "调度原理", "存储引擎", "安全加固", "性能剖析", "故障案例", "监控告警", "部署实践", "展望未来"
        };
        private static final String[] NAMES = {
            "Overview",
            "Networks",
            "Scheduling",
            "Storage",
            "Security",
            "Profiling",
            "Failures",
            "Alerts",
            "Rollout",
            "Outlook"
        };

        private final int wrong;
        private final StringBuilder text = new StringBuilder();
        private final int planned;
        private final int done;
        private final int sections;
        private final int ticked;
        private final int share;
        private final List<Integer> words = new ArrayList<>();
        private final int target;
        private int figures;

        @Nullable
        String place;

        Writer(long seed, int wrong) {
            Random random = new Random(seed * 0x9E3779B97F4A7C15L);
            this.wrong = wrong;
            this.planned = 5 + random.nextInt(6);
            this.done = 2 + random.nextInt(planned - 3);
            this.sections = 5 + random.nextInt(9);
            this.ticked = 1 + random.nextInt(sections - 1);
            this.share = Math.round(100f * ticked / sections);
            for (int i = 0; i <= done; i++) {
                words.add(2000 + 100 * random.nextInt(90));
            }
            this.target = 40_000 + 5000 * random.nextInt(20) + total();
        }

        private int total() {
            return words.stream().mapToInt(Integer::intValue).sum();
        }

        private String chapters() {
            return String.format(Locale.ROOT, "%.2f", done + share / 100.0);
        }

        private int completion() {
            return (int) Math.round(100 * (done + share / 100.0) / planned);
        }

        String write(Dialect dialect) {
            switch (dialect) {
                case CHINESE_BLOCK -> chineseBlock();
                case CHINESE_TABLE -> chineseTable();
                case ENGLISH_BLOCK -> englishBlock();
                case ENGLISH_HEADINGS -> englishHeadings();
            }
            return text.toString();
        }

        private void chineseBlock() {
            add("# 2025年10月19日 云边协同专题推进报告\n\n**日期**: 2025-10-19\n\n## 📊 进度\n\n```yaml\n云边协同专题:\n  总计划: ");
            figure(planned + "", planned + 1 + "").add("章\n  已完成: ");
            figure(chapters(), (done - 1) + ".31").add("章 (");
            share(completion()).add(")\n\n  字数统计:\n    已完成: ");
            figure(grouped(total()), grouped(total() + total() / 3))
                    .add("字\n    目标: " + grouped(target) + "字\n\n  章节:\n");
            for (int i = 0; i < planned; i++) {
                add("    " + mark(i) + " " + number(i) + "_" + TITLES[i] + size(i, "字")
                        + (i == done ? " [" + share + "%]" : "") + "\n");
            }
            add("```\n\n## 🔍 在写的一章\n\n```yaml\n章节: " + number(done) + "_" + TITLES[done] + "\n完成度: ");
            add(share + "%\n\n内容结构:\n");
            for (int i = 0; i < sections; i++) {
                add("  " + (i < ticked ? "✅" : "⏳") + " " + (i + 1) + ". 小节" + (char) ('甲' + i) + "\n");
            }
            add("```\n");
        }

        private void chineseTable() {
            add("# 云边协同手册进度\n\n**日期**: 2025-10-19\n**总体进度**: ");
            figure(chapters(), (done - 1) + ".31").add("/" + planned + "章 (");
            add(completion() + "%)\n\n| 章节 | 标题 | 状态 | 完成度 | 字数 |\n|---|---|---|---|---|\n");
            for (int i = 0; i < planned; i++) {
                int percent = i < done ? 100 : i == done ? share : 0;
                add("| " + number(i) + " | " + TITLES[i] + " | " + mark(i) + " | " + percent + "% | "
                        + (i <= done ? grouped(words.get(i)) : "-") + " |\n");
            }
            add("| **合计** | | | | ");
            figure(grouped(total()), grouped(total() + total() / 3)).add(" |\n\n## 尾声\n\n写得顺手。\n\n---\n\n**总体进度**: ");
            add(chapters() + "/" + planned + "章 (");
            figure(completion() + "%", completion() + 9 + "%").add(")\n");
        }

        private void englishBlock() {
            add("# Garden book, 2025-10-19\n\n## Progress\n\n```yaml\nGarden book:\n  Planned: ");
            figure(planned + "", planned + 1 + "").add(" chapters\n  Completed: ");
            figure(chapters(), (done - 1) + ".31").add(" chapters (");
            share(completion()).add(")\n  Words: ");
            figure(grouped(total()), grouped(total() + total() / 3)).add("\n\n  Chapters:\n");
            for (int i = 0; i < planned; i++) {
                add("    " + mark(i) + " " + number(i) + "_" + NAMES[i] + size(i, " words")
                        + (i == done ? " [" + share + "%]" : "") + "\n");
            }
            add("```\n");
        }

        private void englishHeadings() {
            add("# Garden book\n\n**Progress**: " + chapters() + "/" + planned + " chapters (");
            share(completion()).add(")\n\n");
            for (int i = 0; i < planned; i++) {
                int of = i == done ? sections : 3;
                int ticks = i < done ? 3 : i == done ? ticked : 0;
                add("## Chapter " + (i + 1) + ": " + NAMES[i] + " (");
                int percent = i < done ? 100 : i == done ? share : 0;
                if (i == done) {
                    figure(percent + "%", (percent > 50 ? percent - 21 : percent + 21) + "%");
                } else {
                    // All boxes ticked, or none: some may be missing from the list.
                    add(percent + "%");
                }
                add(")\n\n");
                for (int k = 0; k < of; k++) {
                    add("- [" + (k < ticks ? "x" : " ") + "] " + (i + 1) + "." + (k + 1) + " Part " + (char) ('A' + k)
                            + "\n");
                }
                add("\n");
            }
        }

        private String mark(int chapter) {
            return chapter < done ? "✅" : chapter == done ? "🟡" : "⏳";
        }

        private String size(int chapter, String unit) {
            return chapter <= done ? " (" + grouped(words.get(chapter)) + unit + ")" : "";
        }

        private static String number(int chapter) {
            return String.format(Locale.ROOT, "%02d", chapter + 1);
        }

        private static String grouped(int number) {
            return String.format(Locale.ROOT, "%,d", number);
        }

        private Writer share(int percent) {
            return figure(percent + "%", (percent > 50 ? percent - 9 : percent + 9) + "%");
        }

        private Writer figure(String right, String other) {
            if (figures++ == wrong) {
                int line = text.lastIndexOf("\n");
                place = (text.chars().filter(c -> c == '\n').count() + 1) + ":"
                        + (text.codePointCount(line + 1, text.length()) + 1);
                return add(other);
            }
            return add(right);
        }

        private Writer add(String more) {
            text.append(more);
            return this;
        }
    }
}
