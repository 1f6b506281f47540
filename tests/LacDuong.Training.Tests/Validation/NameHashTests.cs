using LacDuong.Training.Tests.Generators;
using LacDuong.Training.Validation;
using LacDuong.Training.Vietnamese;

namespace LacDuong.Training.Tests.Validation;

public sealed class NameHashTests
{
    [Theory]
    [InlineData("Hoà", "HÒA")]
    [InlineData("K'Brêm", "k’brêm")]
    [InlineData("n'\u0303a", "ña")]
    [InlineData("İpek", "ipek")]
    public void Spellings_of_one_name_share_their_letters(string one, string other)
        => Assert.Equal(NameHash.Of(PersonName.FromSingleName(one)), NameHash.Of(PersonName.FromSingleName(other)));

    [Fact]
    public void A_name_has_the_hash_of_its_match_key()
        => AnyValue.PersonName.Sample(
            name => NameHash.Of(name) == NameHash.Add(0, MatchKey.KeepingAccents(name.ToString())),
            iter: 5000);

    [Fact]
    public void Other_letters_give_another_hash() => Assert.NotEqual(NameHash.Add(0, "Hương"), NameHash.Add(0, "Hường ơi"));
}
