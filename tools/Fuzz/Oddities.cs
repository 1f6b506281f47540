using System.Text;

namespace LacDuong.Training.Tools.Fuzz;

/// <summary>Values that readers of JSON, numbers, dates and Unicode are known to stumble over.</summary>
internal static class Oddities
{
    /// <summary>Whole values.</summary>
    public static byte[][] Values { get; } = Utf8(
        "null", "true", "[]", "{}", "[[]]", "\"\"", "\" \"", "0", "-0", "-1", "1.0", "1e0", "1E400", "-1e-400", "01", "1.", ".5", "+1",
        "0x10", "NaN", "Infinity", "tru", "",
        "2147483647", "2147483648", "4294967297", "9223372036854775808", "79228162514264337593543950335", "79228162514264337593543950336",
        "0.0000000000000000000000000001",
        "\"2022-02-29\"", "\"0001-01-01\"", "\"9999-12-31\"", "\"0000-01-01\"", "\"10000-01-01\"", "\"/\"", "\"2022-05-27/2022-05-25\"",
        "\"2022-05-25/\"", "\"24:00/24:00\"", "\"23:59/00:00\"",
        "\"2022-05-25T23:59:60Z\"", "\"2022-05-25T00:00:00.123456789+18:00\"", "\"0001-01-01T00:00:00+18:00\"",
        "\"9999-12-31T23:59:59-18:00\"", "\"2022-05-25T00:00:00-00:00\"",
        "\"lacduong-training/1\"", "\"lacduong-training/2\"", "\"lacduong-training/99999999999999999999\"", "\"Asia/Ho_Chi_Minh\"",
        "\"http:\"", "\"http://[\"", "\"urn:x:%\"",
        "\"a/b\"", "\"a/b/c\"", "\"-a\"", "\"i-klingon\"", "\"vi-Latn-VN-x-a\"", "{\"vi\":\"a\",\"VI\":\"b\"}",
        "{\"a\":\"1\",\"\\u0061\":\"2\"}", "{\"e\\u0301\":\"1\",\"\u00e9\":\"2\"}");

    /// <summary>Pieces to insert into a string or a name.</summary>
    public static byte[][] Pieces { get; } =
    [
        .. Utf8(
            "\\ud83d", "\\ude00", "\\ud83d\\ude00", "\\ud83d\\u0041", "\\u0000", "\\u", "\\u12", "\\x", "\\", "\\\"", "\\/", "\\n", "\\r",
            "\\r\\n", "\\t", "\\u007f", "\\u0085", "\\u2028", "\"",
            "\u0000", "\n", "\u0001", "\u007f", "\u0085", "\u00a0", "\u200b", "\u2028", "\ufeff", "\ufffe", "\U0001F600", "\U0010FFFF",
            "\u0301", "\u0323\u0302", "\u0302\u0323", "a\u0323\u0302\u0301",
            "\u1ee1", "o\u031b\u0303", "\u212b", "\uac00", "\u1100\u1161", "\u0131", "\u0130", "\u00df", "\u0149", "\ufb01", "~", "~0", "/",
            "#", "%", "-", ".", "0", "9"),
        [0xFF], [0xC0, 0x80], [0xC3], [0xE1, 0xBB], [0xED, 0xA0, 0xBD], [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x80, 0x80, 0x80], [0x80],
        [0xEF, 0xBB, 0xBF],
    ];

    /// <summary>Pieces to repeat for a long text.</summary>
    public static byte[][] Repeated { get; } = Utf8(
        "a", " ", "9", "-", ".", "\u00e9", "\\u00e9", "\\ud83d", "\U0001F600", "\u0301", "\u0323\u0301", "\u0301\u0323", "e\u0301",
        "\u1ee1\u0323", "\u1100\u1161\u11a8", "\\r\\n", "\\\\", "'", "hoà ");

    private static byte[][] Utf8(params string[] texts) => Array.ConvertAll(texts, Encoding.UTF8.GetBytes);
}
