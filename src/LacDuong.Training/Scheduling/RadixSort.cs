using System.Buffers;

namespace LacDuong.Training.Scheduling;

/// <summary>Orders numbers in linear time, where a comparing sort of hashes would be the greater part of the work.</summary>
internal static class RadixSort
{
    private const int DigitBits = 11;
    private const int KeyShift = 32;

    /// <summary>Puts each key with its place in the lower half of a number, in order of the keys, equal ones in the order in which they come.</summary>
    public static void Order(ReadOnlySpan<uint> keys, Span<ulong> ordered)
    {
        // Three digits: the first and the last pass fill what is asked for.
        ulong[] rented = ArrayPool<ulong>.Shared.Rent(keys.Length);
        Span<int> places = stackalloc int[1 << DigitBits];
        for (int i = 0; i < keys.Length; i++)
            rented[i] = ((ulong)keys[i] << KeyShift) | (uint)i;
        Sort(rented.AsSpan(0, keys.Length), ordered, KeyShift, places);
        Sort(ordered, rented, KeyShift + DigitBits, places);
        Sort(rented.AsSpan(0, keys.Length), ordered, KeyShift + (2 * DigitBits), places);
        ArrayPool<ulong>.Shared.Return(rented);
    }

    private static void Sort(ReadOnlySpan<ulong> numbers, Span<ulong> target, int shift, Span<int> places)
    {
        places.Clear();
        foreach (ulong number in numbers)
            places[Digit(number, shift)]++;
        int place = 0;
        foreach (ref int first in places)
            (first, place) = (place, place + first);
        foreach (ulong number in numbers)
            target[places[Digit(number, shift)]++] = number;
    }

    private static int Digit(ulong number, int shift) => (int)(number >> shift) & ((1 << DigitBits) - 1);
}
