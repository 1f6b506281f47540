using System.Buffers;

namespace LacDuong.Training.Scheduling;

/// <summary>Sorts numbers by their upper 32 bits, equal ones in the order in which they come: in linear time, where a comparing sort of hashes would be the
/// greater part of the work.</summary>
internal static class RadixSort
{
    private const int DigitBits = 11;

    /// <summary>The numbers in order of their upper halves: a new array.</summary>
    public static ulong[] ByUpperHalf(ReadOnlySpan<ulong> numbers)
    {
        // Three digits: the first and the last pass fill the array that is given out.
        ulong[] sorted = new ulong[numbers.Length];
        ulong[] rented = ArrayPool<ulong>.Shared.Rent(numbers.Length);
        Span<int> places = stackalloc int[1 << DigitBits];
        Sort(numbers, sorted, 32, places);
        Sort(sorted, rented, 32 + DigitBits, places);
        Sort(rented.AsSpan(0, numbers.Length), sorted, 32 + (2 * DigitBits), places);
        ArrayPool<ulong>.Shared.Return(rented);
        return sorted;
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
