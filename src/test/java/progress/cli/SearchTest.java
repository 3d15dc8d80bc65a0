package progress.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import progress.model.Stated;
import progress.source.SourceFile;

class SearchTest {
    @TempDir
    Path folder;

    private void file(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
    }

    private Search search(String... patterns) {
        SourceFile config = new SourceFile("progress.yml", "");
        List<Stated<String>> excluded = Arrays.stream(patterns)
                .map(pattern -> new Stated<>(pattern, config.span(0, 0)))
                .toList();
        return new Search(folder, new Globs(folder, excluded));
    }

    private static List<String> found(Search search) {
        return search.found().stream().map(Input::shown).toList();
    }

    @Test
    void aFolderIsWalkedForMarkdownInAStableOrder() throws IOException {
        for (String path : List.of(
                "r/b.md", "r/a.MD", "r/sub/c.md", "r/d.txt", "r/.git/e.md", "r/node_modules/f.md", "r/target/g.md")) {
            file(path);
        }
        Search search = search();
        search.look("./r");
        assertThat(found(search)).containsExactly("r/a.MD", "r/b.md", "r/sub/c.md");
        assertThat(search.problems()).isEmpty();
    }

    @Test
    void thisFolderIsNotNamed() throws IOException {
        file("a.md");
        file("sub/b.md");
        Search search = search();
        search.look(".");
        assertThat(found(search)).containsExactly("a.md", "sub/b.md");
    }

    @Test
    void aFileIsReadOnce() throws IOException {
        file("r/a.md");
        Search search = search();
        search.look("r/a.md");
        search.look("r");
        search.look("r/../r/a.md");
        assertThat(found(search)).containsExactly("r/a.md");
    }

    @Test
    void aNamedFileNeedsNoSuffix() throws IOException {
        file("notes.txt");
        Search search = search();
        search.look("notes.txt");
        assertThat(found(search)).containsExactly("notes.txt");
    }

    @Test
    void patternsLeaveOut() throws IOException {
        for (String path :
                List.of("a.md", "drafts/b.md", "sub/drafts/deep/c.md", "sub/d.md", "old/e.md", "f-draft.md")) {
            file(path);
        }
        Search search = search("**/drafts/**", "old/", "*-draft.md");
        search.look(".");
        assertThat(found(search)).containsExactly("a.md", "sub/d.md");
    }

    @Test
    void linksAreNotFollowedOutOfAFolder() throws IOException {
        file("r/a.md");
        file("other/b.md");
        Files.createSymbolicLink(folder.resolve("r/loop"), folder.resolve("r"));
        Files.createSymbolicLink(folder.resolve("r/out"), folder.resolve("other"));
        Files.createSymbolicLink(folder.resolve("r/b.md"), folder.resolve("other/b.md"));
        Files.createSymbolicLink(folder.resolve("r/nowhere.md"), folder.resolve("missing"));
        Search search = search();
        search.look("r");
        assertThat(found(search)).containsExactly("r/a.md");
        assertThat(search.problems()).isEmpty();
    }

    @Test
    void aLinkThatIsNamedIsMeant() throws IOException {
        file("other/b.md");
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("other"));
        Search search = search();
        search.look("link");
        assertThat(found(search)).containsExactly("link/b.md");
    }

    @Test
    void anUnreadableFolderIsNamedAndTheRestIsRead() throws IOException {
        file("r/a.md");
        file("r/closed/b.md");
        Path closed = folder.resolve("r/closed");
        assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed), "running as root");
        try {
            Search search = search();
            search.look("r");
            assertThat(found(search)).containsExactly("r/a.md");
            assertThat(search.problems()).containsExactly("progress: r/closed: permission denied");
        } finally {
            assertThat(closed.toFile().setReadable(true)).isTrue();
        }
    }

    @Test
    void aFolderNamedLikeAFileIsAFolder() throws IOException {
        file("r/x.md/a.md");
        Search search = search();
        search.look("r");
        assertThat(found(search)).containsExactly("r/x.md/a.md");
    }

    @Test
    void whatCannotBeAFileNameIsAProblem() {
        Search search = search();
        search.look("a\0b");
        assertThat(found(search)).isEmpty();
        assertThat(search.problems()).hasSize(1);
    }
}
