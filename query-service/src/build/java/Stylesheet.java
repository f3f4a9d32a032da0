import com.sass_lang.embedded_protocol.OutputStyle;
import de.larsgrefer.sass.embedded.SassCompilerFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Compiles one stylesheet: {@code Stylesheet <source.scss> <load path> <target.css>}. */
class Stylesheet {

    public static void main(String[] arguments) throws Exception {
        var source = Path.of(arguments[0]);
        var imports = Path.of(arguments[1]);
        var target = Path.of(arguments[2]);
        try (var sass = SassCompilerFactory.bundled()) {
            sass.setLoadPaths(List.of(imports.toFile()));
            sass.setQuietDeps(true);
            var css = sass.compileFile(source.toFile(), OutputStyle.COMPRESSED).getCss();
            Files.createDirectories(target.getParent());
            Files.writeString(target, css);
        }
    }
}
