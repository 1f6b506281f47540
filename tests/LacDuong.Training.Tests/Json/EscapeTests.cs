using LacDuong.Training.Json;

namespace LacDuong.Training.Tests.Json;

public sealed class EscapeTests
{
    [Fact]
    public void Only_quotation_marks_backslashes_and_the_first_32_characters_are_escaped()
    {
        for (int scalar = 0; scalar <= 0x10FFFF; scalar += scalar < 0x3000 ? 1 : 0x101)
        {
            if (scalar is >= 0xD800 and <= 0xDFFF)
                continue;
            string text = char.ConvertFromUtf32(scalar);
            string escaped = scalar switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\b' => "\\b",
                '\t' => "\\t",
                '\n' => "\\n",
                '\f' => "\\f",
                '\r' => "\\r",
                < 0x20 => $"\\u00{scalar:x2}",
                _ => text,
            };
            string written = TrainingJson.Write(new TrainingDocument { Annotations = Annotations.Empty.With("a", $"x{text}y") });
            Assert.Equal($$$"""{"format":"lacduong-training/1","annotations":{"a":"x{{{escaped}}}y"}}""", written);
        }
    }
}
