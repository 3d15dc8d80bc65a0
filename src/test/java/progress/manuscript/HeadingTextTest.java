package progress.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "概述               | -    | 概述",
                "1. 概述            | 1    | 概述",
                "1.概述             | 1    | 概述",
                "1 概述             | 1    | 概述",
                "2.1 概述           | 2.1  | 概述",
                "2.1. 概述          | 2.1  | 概述",
                "10、概述           | 10   | 概述",
                "1) a               | 1    | a",
                "(1) a              | 1    | a",
                "（一）概述         | 一   | 概述",
                "十一、概述         | 十一 | 概述",
                "一个例子           | -    | 一个例子",
                "第三节 概述        | 三   | 概述",
                "第 3 章：概述      | 3    | 概述",
                "第三方依赖         | -    | 第三方依赖",
                "Chapter 4: Start   | 4    | Start",
                "step 2 – go        | 2    | go",
                "Chapters           | -    | Chapters",
                "§ 5 a              | 5    | a",
                "📋 1. 概述 ✅      | 1    | 概述",
                "⚠️ 注意            | -    | 注意",
                "2024 年            | -    | 2024 年",
                "3D 打印            | -    | 3D 打印",
                "3.5英寸            | -    | 3.5英寸",
                "5-minute start     | -    | 5-minute start",
                "２．概述           | ２   | 概述",
                "7                  | 7    | ''",
                "''                 | -    | ''",
            })
    void aHeadingIsTakenApart(String text, String number, String title) {
        assertThat(HeadingText.of(text, SectionWords.standard())).isEqualTo(new HeadingText(number, title));
    }

    @Test
    void titlesMatchInAnyCase() {
        SectionWords words = SectionWords.standard();
        assertThat(words.isNavigation("Table of Contents")).isTrue();
        assertThat(words.isNavigation("目录")).isTrue();
        assertThat(words.isNavigation("目录结构")).isFalse();
        assertThat(words.isSummary("まとめ")).isTrue();
        assertThat(words.isReferences("参考資料")).isTrue();
    }
}
