using FsCheck;
using FsCheck.Fluent;
using Rotonde.Toegang.Taal;
using Xunit;

namespace Rotonde.Modules.Tests.Toegang.Taal;

/// <summary>The Dutch stemmer against pairs of the published sample vocabulary (snowballstem.org/algorithms/dutch).</summary>
public sealed class StemmerTests
{
    [Theory]
    [InlineData("lichaamsziek", "lichaamsziek")]
    [InlineData("lichamelijk", "licham")]
    [InlineData("lichamelijke", "licham")]
    [InlineData("lichamelijkheden", "licham")]
    [InlineData("lichamen", "licham")]
    [InlineData("lichere", "licher")]
    [InlineData("lichtdoorlatende", "lichtdoorlat")]
    [InlineData("lichten", "licht")]
    [InlineData("lichtende", "lichtend")]
    [InlineData("lichtenvoorde", "lichtenvoord")]
    [InlineData("lichters", "lichter")]
    [InlineData("lichtgevoeligheid", "lichtgevoel")]
    [InlineData("lichthoeveelheid", "lichthoevel")]
    [InlineData("lichtjes", "lichtjes")]
    [InlineData("lichtstromende", "lichtstrom")]
    [InlineData("lichtten", "licht")]
    [InlineData("lichttoetreding", "lichttoetred")]
    [InlineData("lichtzinnige", "lichtzinn")]
    [InlineData("lidmaatschap", "lidmaatschap")]
    [InlineData("lidstaten", "lidstat")]
    [InlineData("lidvereniging", "lidveren")]
    [InlineData("opglanzingen", "opglanz")]
    [InlineData("opglimpende", "opglimp")]
    [InlineData("opgroeiende", "opgroei")]
    [InlineData("opgroeiplaats", "opgroeiplat")]
    [InlineData("ophaal", "ophal")]
    [InlineData("ophaalt", "ophaalt")]
    [InlineData("ophalen", "ophal")]
    [InlineData("ophalend", "ophal")]
    [InlineData("opheffing", "opheff")]
    [InlineData("opheldering", "ophelder")]
    [InlineData("ophemelde", "ophemeld")]
    [InlineData("ophieven", "ophiev")]
    [InlineData("ophoog", "ophog")]
    [InlineData("ophoping", "ophop")]
    [InlineData("ophouden", "ophoud")]
    public void Een_woord_krijgt_de_stam_van_de_gepubliceerde_lijst(string woord, string stam) =>
        Assert.Equal(stam, Stemmer.Stam(woord));

    [Theory]
    [InlineData("schuld", "schulden")]
    [InlineData("gezin", "gezinnen", false)] // -nn is not undoubled by the algorithm
    [InlineData("maaltijd", "maaltijden")]
    [InlineData("eenzaam", "eenzame")]
    [InlineData("formulier", "formulieren")]
    [InlineData("dak", "dakken")]
    [InlineData("huishoudelijk", "huishoudelijke")]
    [InlineData("één", "een")]
    public void Vormen_van_een_woord_vallen_samen(string a, string b, bool samen = true) =>
        Assert.Equal(samen, Stemmer.Stam(a) == Stemmer.Stam(b));

    [Theory]
    [InlineData("")]
    [InlineData("e")]
    [InlineData("en")]
    [InlineData("ing")]
    [InlineData("heden")]
    public void Een_kort_woord_blijft_heel(string woord) => Assert.Equal(woord, Stemmer.Stam(woord));

    [Fact]
    public void Een_stam_wordt_nooit_langer_en_geeft_nooit_een_fout() =>
        Prop.ForAll(
            Gen.Elements("bkdtnsjcrlmgaeiouyè".ToCharArray()).ListOf().Select(l => new string([.. l])).ToArbitrary(),
            woord => Stemmer.Stam(woord).Length <= woord.Length).QuickCheckThrowOnFailure();
}
