using System.Text;
using LacDuong.Training.Json;
using static LacDuong.Training.Json.TrainingFormatErrorKind;

namespace LacDuong.Training.Tests.Json;

/// <summary>What reading refuses, where, and as what: «Reading» of docs/format.md, sentence by sentence.</summary>
public sealed class RefusalTests
{
    private const string F = "{\"format\":\"lacduong-training/1\",";

    // A course with a class; what is tried stands at «@».
    private const string Class = F + "\"courses\":[{\"code\":\"k\",\"title\":{\"vi\":\"t\"},\"classes\":[{\"code\":\"c\",@}]}]}";

    [Theory]
    // Malformed text: where reading stopped, with the innermost value that has begun.
    [InlineData("", MalformedJson, "", 1, 1)]
    [InlineData("  \n ", MalformedJson, "", 2, 2)]
    [InlineData("{", MalformedJson, "", 1, 2)]
    [InlineData("{\"format\"", MalformedJson, "", 1, 10)]
    [InlineData("{\"format\":", MalformedJson, "", 1, 11)]
    [InlineData("{\"format\":\"lacduong", MalformedJson, "/format", 1, 20)]
    [InlineData("{\"format\":\"lacduong-training/1\"", MalformedJson, "", 1, 32)]
    [InlineData(F + "}", MalformedJson, "", 1, 33)]
    [InlineData("{\"format\":\"lacduong-training/1\"} x", MalformedJson, "", 1, 34)]
    [InlineData("{\"format\":\"lacduong-training/1\"}{}", MalformedJson, "", 1, 33)]
    [InlineData("{/* */\"format\":\"lacduong-training/1\"}", MalformedJson, "", 1, 2)]
    [InlineData("{\"format\":\"lacduong-training/1\" // x\n}", MalformedJson, "", 1, 33)]
    [InlineData("{'format':1}", MalformedJson, "", 1, 2)]
    [InlineData(F + "\"courses\":[,]}", MalformedJson, "/courses", 1, 44)]
    [InlineData(F + "\"courses\":[{}", MissingMember, "/courses/0/code", 1, 45)]
    [InlineData(F + "\"units\":nul}", MalformedJson, "/units", 1, 44)]
    [InlineData(F + "\"annotations\":{\"a\":\"\tb\"}}", MalformedJson, "/annotations/a", 1, 53)]
    [InlineData(F + "\"annotations\":{\"a\":\"b\\x\"}}", MalformedJson, "/annotations/a", 1, 55)]
    [InlineData(F + "\"annotations\":{\"a\":\"\\ud83d\"}}", MalformedJson, "/annotations/a", 1, 53)]
    [InlineData(F + "\"annotations\":{\"a\":\"b\\udc00\"}}", MalformedJson, "/annotations/a", 1, 54)]
    [InlineData(F + "\"annotations\":{\"\\ud83d\":\"\"}}", MalformedJson, "/annotations", 1, 49)]
    [InlineData(F + "\"\\udc00\":1}", MalformedJson, "", 1, 34)]
    [InlineData("[12", WrongValue, "", 1, 1)]
    [InlineData("12x", MalformedJson, "", 1, 3)]
    // Members: an unknown or repeated one at its name.
    [InlineData(F + "\"course\":[]}", UnknownMember, "/course", 1, 33)]
    [InlineData(F + "\"Courses\":[]}", UnknownMember, "/Courses", 1, 33)]
    [InlineData(F + "\"a/b~c\":[]}", UnknownMember, "/a~1b~0c", 1, 33)]
    [InlineData(F + "\"units\":[],\n \"units\":[]}", RepeatedMember, "/units", 2, 2)]
    [InlineData(F + "\"units\":[],\"un\\u0069ts\":[]}", RepeatedMember, "/units", 1, 44)]
    // A missing one at its object's closing brace; of several, the first in wire order.
    [InlineData("{\r\n}", MissingMember, "/format", 2, 1)]
    [InlineData(F + "\"units\":[{\"level\":\"commune\"}]}", MissingMember, "/units/0/code", 1, 60)]
    [InlineData(F + "\"units\":[{\"sector\":\"party\",\"code\":\"a\"}]}", MissingMember, "/units/0/name", 1, 70)]
    // null, and wrong values at their first character.
    [InlineData("null", WrongValue, "", 1, 1)]
    [InlineData("[]", WrongValue, "", 1, 1)]
    [InlineData("{\"format\":null}", WrongValue, "/format", 1, 11)]
    [InlineData("{\"format\":1}", WrongValue, "/format", 1, 11)]
    [InlineData("{\"format\":\"lacduong-training/0\"}", WrongValue, "/format", 1, 11)]
    [InlineData("{\"format\":\"lacduong-training/1.0\"}", WrongValue, "/format", 1, 11)]
    [InlineData("{\"format\":\"lacduong-training/1.01\"}", WrongValue, "/format", 1, 11)]
    [InlineData(F + "\"timeZone\":\"Asia/Nowhere\"}", WrongValue, "/timeZone", 1, 44)]
    [InlineData(F + "\"timeZone\":\"UTC+07\"}", WrongValue, "/timeZone", 1, 44)]
    [InlineData(F + "\"units\":null}", WrongValue, "/units", 1, 41)]
    [InlineData(F + "\"units\":[null]}", WrongValue, "/units/0", 1, 42)]
    [InlineData(F + "\"courses\":[{\"title\":{}}]}", WrongValue, "/courses/0/title", 1, 53)]
    [InlineData(F + "\"courses\":[{\"title\":{\"vi\":\"a\",\"VI\":\"b\"}}]}", RepeatedMember, "/courses/0/title/VI", 1, 63)]
    [InlineData(F + "\"courses\":[{\"title\":{\"v\":\"a\"}}]}", UnknownMember, "/courses/0/title/v", 1, 54)]
    [InlineData(F + "\"courses\":[{\"title\":{\"vi\":\" \\t\"}}]}", WrongValue, "/courses/0/title/vi", 1, 59)]
    [InlineData(F + "\"courses\":[{\"title\":{\"vi\":\"a\\u0000\"}}]}", WrongValue, "/courses/0/title/vi", 1, 59)]
    [InlineData(F + "\"reorganisations\":[{\"from\":[ ]}]}", WrongValue, "/reorganisations/0/from", 1, 60)]
    [InlineData(F + "\"annotations\":{\"e\u0301\":\"\",\"é\":\"\"}}", RepeatedMember, "/annotations/é", 1, 56)]
    [InlineData(F + "\"annotations\":{\"\":\"\"}}", UnknownMember, "/annotations/", 1, 48)]
    [InlineData(F + "\"annotations\":{\"a\":1}}", WrongValue, "/annotations/a", 1, 52)]
    // A later edition, at its format, whatever else is in it, as long as it is JSON up to there.
    [InlineData("{\"format\":\"lacduong-training/1.1\"}", LaterEdition, "/format", 1, 11)]
    [InlineData("{\"format\":\"lacduong-training/12\"}", LaterEdition, "/format", 1, 11)]
    [InlineData("{\"format\":\"lacduong-training/1.10\",\"new\":1", LaterEdition, "/format", 1, 11)]
    [InlineData("{\"new\":{\"a\":[null]},\"new\":2,\n\"format\":\"lacduong-training/1.1\"", LaterEdition, "/format", 2, 10)]
    [InlineData("{\"new\":tru,\"format\":\"lacduong-training/1.1\"}", UnknownMember, "/new", 1, 2)]
    [InlineData("{\"units\":[tru],\"format\":\"lacduong-training/1.1\"}", MalformedJson, "/units/0", 1, 14)]
    [InlineData("{\"format\":\"lacduong-training/1\",\"format\":\"lacduong-training/1.1\"}", RepeatedMember, "/format", 1, 33)]
    [InlineData("{\"a\":{\"format\":\"lacduong-training/1.1\"},\"format\":\"lacduong-training/1\"}", UnknownMember, "/a", 1, 2)]
    // Columns are in Unicode scalar values, lines end with LF alone, and a byte-order mark is not counted.
    [InlineData("\uFEFF{\"format\":\"lacduong-training/1\",x", MalformedJson, "", 1, 33)]
    [InlineData(F + "\r\n\"annotations\":{\"😀字é\":1}}", WrongValue, "/annotations/😀字é", 2, 22)]
    [InlineData("{\r \"format\":1}", WrongValue, "/format", 1, 13)]
    public void Text_that_is_not_of_the_format_is_refused(string text, TrainingFormatErrorKind kind, string pointer, int line, int column)
        => AssertRefused(Encoding.UTF8.GetBytes(text), kind, pointer, line, column);

    [Theory]
    [InlineData("\"audience\":{\"total\":0}", WrongValue, "/audience/total", 20)]
    [InlineData("\"audience\":{\"total\":2147483648}", WrongValue, "/audience/total", 20)]
    [InlineData("\"audience\":{\"total\":1.0}", WrongValue, "/audience/total", 20)]
    [InlineData("\"audience\":{\"total\":1e2}", WrongValue, "/audience/total", 20)]
    [InlineData("\"audience\":{\"total\":-0}", WrongValue, "/audience/total", 20)]
    [InlineData("\"audience\":{\"total\":\"1\"}", WrongValue, "/audience/total", 20)]
    [InlineData("\"audience\":{\"total\":01}", MalformedJson, "/audience/total", 21)]
    [InlineData("\"audience\":{\"groups\":[{\"count\":1}]}", MissingMember, "/audience/groups/0/category", 32)]
    [InlineData("\"results\":{\"completed\":-1}", WrongValue, "/results/completed", 23)]
    [InlineData("\"results\":{\"grades\":[{\"count\":0}]}", MissingMember, "/results/grades/0/grade", 31)]
    [InlineData("\"dates\":[\"2022-02-29\"]", WrongValue, "/dates/0", 9)]
    [InlineData("\"dates\":[\"0000-01-01\"]", WrongValue, "/dates/0", 9)]
    [InlineData("\"dates\":[\"2022-5-25\"]", WrongValue, "/dates/0", 9)]
    [InlineData("\"dates\":[\"/\"]", WrongValue, "/dates/0", 9)]
    [InlineData("\"dates\":[\"\"]", WrongValue, "/dates/0", 9)]
    [InlineData("\"dates\":[\"2022-05-27/2022-05-25\"]", WrongValue, "/dates/0", 9)]
    [InlineData("\"dates\":[\"2022-05-25/2022-05-26/\"]", WrongValue, "/dates/0", 9)]
    [InlineData("\"code\":\"d\"", RepeatedMember, "/code", 0)]
    [InlineData("\"timetable\":{\"sessions\":[{\"activity\":{\"topic\":\"a/b\",\"kind\":\"opening\"}}]}", UnknownMember, "/timetable/sessions/0/activity/topic", 38)]
    [InlineData("\"timetable\":{\"sessions\":[{\"activity\":{\"title\":{\"vi\":\"t\"},\"kind\":\"topic\"}}]}", MissingMember, "/timetable/sessions/0/activity/topic", 71)]
    [InlineData("\"timetable\":{\"sessions\":[{\"activity\":{\"kind\":\"other\"}}]}", MissingMember, "/timetable/sessions/0/activity/title", 52)]
    [InlineData("\"timetable\":{\"sessions\":[{\"activity\":{\"topic\":\"a/b\"}}]}", MissingMember, "/timetable/sessions/0/activity/kind", 51)]
    [InlineData("\"timetable\":{\"sessions\":[{\"activity\":{\"kind\":\"Topic\"}}]}", WrongValue, "/timetable/sessions/0/activity/kind", 45)]
    [InlineData("\"timetable\":{\"sessions\":[{\"part\":\"night\"}]}", WrongValue, "/timetable/sessions/0/part", 33)]
    [InlineData("\"timetable\":{\"sessions\":[{\"time\":\"11:00/11:00\"}]}", WrongValue, "/timetable/sessions/0/time", 33)]
    [InlineData("\"timetable\":{\"sessions\":[{\"time\":\"11:00/24:01\"}]}", WrongValue, "/timetable/sessions/0/time", 33)]
    [InlineData("\"timetable\":{}", MissingMember, "/timetable/sessions", 13)]
    public void A_member_of_a_class_that_is_not_of_the_format_is_refused(string member, TrainingFormatErrorKind kind, string pointer, int offset)
        => AssertRefused(Encoding.UTF8.GetBytes(Class.Replace("@", member, StringComparison.Ordinal)), kind, "/courses/0/classes/0" + pointer, 1, Class.IndexOf('@', StringComparison.Ordinal) + 1 + offset);

    [Theory]
    [InlineData("-")]
    [InlineData("a-")]
    [InlineData(".a")]
    [InlineData("a b")]
    [InlineData("é")]
    [InlineData("")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345")]
    public void A_code_outside_its_grammar_is_refused(string code)
        => AssertRefused(Encoding.UTF8.GetBytes($"{F}\"rooms\":[{{\"code\":\"{code}\"}}]}}"), WrongValue, "/rooms/0/code", 1, 50);

    [Theory]
    [InlineData("2022-05-25t19:23:00Z")]
    [InlineData("2022-05-25T19:23:00z")]
    [InlineData("2022-05-25T19:23Z")]
    [InlineData("2022-05-25T19:23:60Z")]
    [InlineData("2022-05-25T24:00:00Z")]
    [InlineData("2022-05-25T19:23:00.Z")]
    [InlineData("2022-05-25T19:23:00.1234567890Z")]
    [InlineData("2022-05-25T19:23:00")]
    [InlineData("2022-05-25T19:23:00+18:01")]
    [InlineData("2022-05-25T19:23:00+0700")]
    public void A_time_outside_its_grammar_is_refused(string time)
        => AssertRefused(Cited($"\"publishedAt\":\"{time}\""), WrongValue, "/courses/0/sources/0/publishedAt", 1, 71);

    [Theory]
    [InlineData("2022-05-25T19:23:00-00:00", "2022-05-25T19:23:00Z")]
    [InlineData("2022-05-25T19:23:00.100+18:00", "2022-05-25T19:23:00.1+18:00")]
    [InlineData("0001-01-01T00:00:00.000000001-18:00", "0001-01-01T00:00:00.000000001-18:00")]
    public void A_time_is_written_in_its_one_form(string time, string written)
        => Assert.Contains($"\"{written}\"", TrainingJson.Write(TrainingJson.Read(Whole($"\"sources\":[{{\"title\":\"t\",\"publishedAt\":\"{time}\"}}]"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("relative/path")]
    [InlineData("https://a b")]
    [InlineData("://x")]
    public void An_address_that_is_not_absolute_or_holds_white_space_is_refused(string uri)
        => AssertRefused(Cited($"\"uri\":\"{uri}\""), WrongValue, "/courses/0/sources/0/uri", 1, 63);

    [Theory]
    [InlineData("1e1", true)]
    [InlineData("12345678901234567890123456789", true)]
    [InlineData("0.1234567890123456789012345678", true)]
    [InlineData("1234567890123456789012345678", false)]
    [InlineData("-0.50", true)]
    [InlineData("-0", true)]
    public void A_decimal_has_no_sign_no_exponent_and_28_digits_at_most(string number, bool isRefused)
    {
        byte[] text = Whole($"\"assessment\":{{\"scale\":{{\"max\":{number},\"grades\":[]}}}}");
        if (isRefused)
            AssertRefused(text, WrongValue, "/courses/0/assessment/scale/max", 1, 104);
        else
            TrainingJson.Read(text);
    }

    [Theory]
    [InlineData("0.50", "0.5")]
    [InlineData("10.00", "10")]
    [InlineData("0.0", "0")]
    public void A_decimal_is_written_without_trailing_zeros(string number, string written)
        => Assert.Contains($"\"max\":{written},", TrainingJson.Write(TrainingJson.Read(Whole($"\"assessment\":{{\"scale\":{{\"max\":{number},\"grades\":[]}}}}"))), StringComparison.Ordinal);

    [Theory]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xC3 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 })]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    public void Bytes_that_are_no_UTF_8_are_refused_where_they_begin(byte[] bytes)
    {
        AssertRefused([.. Encoding.UTF8.GetBytes(F + "\"annotations\":{\"a\":\"é"), .. bytes, .. "\"}}"u8], MalformedJson, "/annotations/a", 1, 54);
        AssertRefused([.. Encoding.UTF8.GetBytes(F + "\"annotations\":{\"é"), .. bytes, .. "\":\"\"}}"u8], MalformedJson, "/annotations", 1, 50);
    }

    [Theory]
    [InlineData("utf-16", true, "UTF-16")]
    [InlineData("utf-16", false, "UTF-16")]
    [InlineData("utf-16BE", true, "UTF-16")]
    [InlineData("utf-16BE", false, "UTF-16")]
    [InlineData("utf-32", true, "UTF-32")]
    [InlineData("utf-32", false, "UTF-32")]
    [InlineData("utf-32BE", true, "UTF-32")]
    [InlineData("utf-32BE", false, "UTF-32")]
    public void A_text_in_another_encoding_is_refused_by_its_name(string name, bool hasMark, string shown)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        byte[] text = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(F[..^1] + "}")];

        Assert.False(TrainingJson.TryRead(text, out _, out TrainingFormatException? error));

        Assert.Equal(MalformedJson, error.Kind);
        Assert.StartsWith($"This isn't valid JSON: expected well-formed UTF-8, found text in {shown} (save the file as UTF-8).", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_in_an_encoding_that_cannot_be_told_is_refused_at_its_first_byte_that_is_no_UTF_8()
    {
        byte[] text = Encoding.Latin1.GetBytes(F + "\"annotations\":{\"a\":\"Khoá\"}}");

        Assert.False(TrainingJson.TryRead(text, out _, out TrainingFormatException? error));

        Assert.StartsWith("This isn't valid JSON: expected well-formed UTF-8, found the byte 0xE1 (save the file as UTF-8).", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_string_with_half_a_surrogate_pair_is_refused_where_it_stands()
    {
        Assert.False(TrainingJson.TryParse(F + "\"annotations\":{\"a\":\"é\uD83D\"}}", out _, out TrainingFormatException? error));
        Assert.Equal((MalformedJson, "/annotations/a", 1, 54), (error.Kind, error.Path.ToString(), error.Line, error.Column));
    }

    [Fact]
    public void What_is_nested_deeper_than_32_is_refused_where_it_goes_deeper()
    {
        string text = F + "\"x\":" + new string('[', 40);
        AssertRefused(Encoding.UTF8.GetBytes(text), UnknownMember, "/x", 1, 33);
        AssertRefused(Encoding.UTF8.GetBytes("{\"x\":" + new string('[', 40)), UnknownMember, "/x", 1, 2);
        AssertRefused(Encoding.UTF8.GetBytes($"{{\"x\":{new string('[', 40)}{new string(']', 40)},\"format\":\"lacduong-training/1.1\"}}"), LaterEdition, "/format", 1, 96);
    }

    [Theory]
    [InlineData("\"staff\":[{\"role\":\"monitor\"}]", "/staff/0/name", "at least one of name, learner, lecturer, title", "the end of the object")]
    [InlineData("\"audience\":{\"groups\":[{\"count\":1}]}", "/audience/groups/0/category", "at least one of category, unit", "the end of the object")]
    [InlineData("\"learners\":[{\"code\":\"l\",\"name\":{\"given\":\"A\"},\"mark\":-1}]", "/learners/0/mark", "a number of at least 0 without exponent, of at most 28 digits", "a number")]
    public void A_refusal_names_every_way_to_mend_it(string member, string pointer, string expected, string found)
    {
        Assert.False(TrainingJson.TryParse(Class.Replace("@", member, StringComparison.Ordinal), out _, out TrainingFormatException? error));

        Assert.EndsWith(pointer, error.Path.ToString(), StringComparison.Ordinal);
        Assert.Equal((expected, found), (error.Expected, error.Found));
    }

    [Fact]
    public void A_decimal_of_29_digits_has_too_many_of_them()
    {
        string member = "\"learners\":[{\"code\":\"l\",\"name\":{\"given\":\"A\"},\"mark\":1.1234567890123456789012345678}]";
        Assert.False(TrainingJson.TryParse(Class.Replace("@", member, StringComparison.Ordinal), out _, out TrainingFormatException? error));

        Assert.Contains("it has too many digits", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_later_edition_is_refused_as_such_on_a_small_stack_however_deep_it_nests()
    {
        const int Depth = 200_000;
        byte[] text = Encoding.UTF8.GetBytes($"{{\"x\":{new string('[', Depth)}{new string(']', Depth)},\"format\":\"lacduong-training/2\"}}");
        TrainingFormatException? error = null;
        Thread reader = new(() => TrainingJson.TryRead(text, out _, out error), maxStackSize: 256 * 1024);
        reader.Start();
        reader.Join();

        Assert.Equal((LaterEdition, "/format"), (error?.Kind, error?.Path.ToString()));
    }

    [Fact]
    public void A_text_is_brought_to_NFC_and_its_line_ends_to_line_feeds()
    {
        TrainingDocument document = TrainingJson.Read(Whole("\"objectives\":[{\"VI-vn\":\"e\u0302\u0301\\r\\na\\rb\"}]"));

        Assert.Equal("ế\na\nb", document.Courses[0].Objectives[0].Find(new LanguageTag("vi-VN")));
    }

    [Fact]
    public void What_is_of_a_learner_or_a_name_is_never_quoted()
    {
        const string Secret = "1990-13-41";
        string learner = $"\"learners\":[{{\"code\":\"l\",\"name\":{{\"given\":\"A\"}},\"birthDate\":\"{Secret}\"}}]";
        Assert.False(TrainingJson.TryParse(Class.Replace("@", learner, StringComparison.Ordinal), out _, out TrainingFormatException? error));

        foreach (string said in new[] { error.Message, error.Describe("vi"), error.Describe("en"), error.Found, error.Expected })
            Assert.DoesNotContain(Secret, said, StringComparison.Ordinal);
        Assert.Equal("a string", error.Found);
        Assert.Equal("a date such as 1985-09-02, a month such as 1985-09, or a year such as 1985", error.Expected);
    }

    private static byte[] Whole(string courseMember) => Encoding.UTF8.GetBytes($"{F}\"courses\":[{{\"code\":\"k\",\"title\":{{\"vi\":\"t\"}},{courseMember}}}]}}");

    private static byte[] Cited(string member) => Encoding.UTF8.GetBytes($"{F}\"courses\":[{{\"sources\":[{{{member}}}]}}]}}");

    private static void AssertRefused(byte[] text, TrainingFormatErrorKind kind, string pointer, int line, int column)
    {
        Assert.False(TrainingJson.TryRead(text, out TrainingDocument? document, out TrainingFormatException? error));

        Assert.Null(document);
        Assert.Equal((kind, pointer, line, column), (error.Kind, error.Path.ToString(), error.Line ?? 0, error.Column ?? 0));
        Assert.All(new[] { error.Message, error.Describe("vi"), error.Found, error.Expected }, Assert.NotEmpty);
    }
}
