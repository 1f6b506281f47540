using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace LacDuong.Training;

/// <summary>
/// Computes a digest of an object of the format. Equal objects have one digest, and it's safe to assume that different ones have different
/// digests.
/// </summary>
internal static class WireDigest
{
    /// <summary>Computes the digest of an object, leaving out some of its members.</summary>
    public static UInt128 Of(IWireObject value, params ReadOnlySpan<WireMember> without)
    {
        ArrayBufferWriter<char> text = new(1024);
        Append(text, value, without);
        ReadOnlySpan<byte> hash = SHA256.HashData(MemoryMarshal.AsBytes(text.WrittenSpan));
        return MemoryMarshal.Read<UInt128>(hash);
    }

    private static void Append(ArrayBufferWriter<char> text, object? value, ReadOnlySpan<WireMember> without = default)
    {
        switch (value)
        {
            case IWireObject parent:
                foreach (WireMember member in parent.Shape.Members)
                {
                    if (!without.Contains(member) && parent.Get(member.Order) is { } present)
                    {
                        AppendText(text, member.Name);
                        Append(text, present);
                    }
                }
                AppendText(text, "");
                break;
            case IWireList list:
                AppendText(text, $"{list.Count}");
                for (int i = 0; i < list.Count; i++)
                    Append(text, list.ItemAt(i));
                break;
            case LocalisedText localised:
                AppendText(text, $"{localised.Texts.Length}");
                foreach ((LanguageTag language, string words) in localised.Texts)
                {
                    AppendText(text, language.Value);
                    AppendText(text, words);
                }
                break;
            case Annotations annotations:
                AppendText(text, $"{annotations.Count}");
                foreach ((string key, string words) in annotations.Entries)
                {
                    AppendText(text, key);
                    AppendText(text, words);
                }
                break;
            case { } leaf:
                AppendText(text, WirePrinting.Text(leaf));
                break;
        }
    }

    // Prefixes the length, so two texts can't run together to a third.
    private static void AppendText(ArrayBufferWriter<char> text, string part)
    {
        Span<char> space = text.GetSpan(part.Length + 2);
        space[0] = (char)(part.Length >> 16);
        space[1] = (char)part.Length;
        part.CopyTo(space[2..]);
        text.Advance(part.Length + 2);
    }
}
