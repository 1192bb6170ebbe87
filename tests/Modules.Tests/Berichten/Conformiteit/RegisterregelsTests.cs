using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Retouren;
using Rotonde.Berichten.Structuur;
using Xunit;

namespace Rotonde.Modules.Tests.Berichten.Conformiteit;

/// <summary>Every rule of levels 3 and 4 on messages, for both standards: found at its place with its code, answered with it, and not found in the message beside it.</summary>
public sealed class RegisterregelsTests
{
    private static readonly Antwoordkop Kop = new("A1", Registergeval.Vandaag);

    public static TheoryData<int, string> Rijen
    {
        get
        {
            var rijen = new TheoryData<int, string>();
            for (var i = 0; i < Registergevallen.Alle.Length; i++)
            {
                rijen.Add(i, $"{Registergevallen.Alle[i].Code} {Registergevallen.Alle[i].Nummer}");
            }

            return rijen;
        }
    }

    [Theory]
    [MemberData(nameof(Rijen))]
    public async Task Wie_de_regel_breekt_krijgt_haar_code_op_de_goede_plaats_en_wie_haar_houdt_niet(int rij, string naam)
    {
        var geval = Registergevallen.Alle[rij];
        var regel = Regelcode.Alle[geval.Code];
        foreach (var standaard in geval.AlleenIJw ? [Standaard.IJw] : new[] { Standaard.IWmo, Standaard.IJw })
        {
            var bericht = geval.Breekt(standaard);
            Assert.Equal(geval.Nummer, bericht.Soort.Nummer);
            var bevindingen = await geval.BeoordeelAsync(bericht, standaard);
            var bevinding = bevindingen.FirstOrDefault(b => b.Regel == geval.Code && b.Locatie[0] == geval.Locatie);
            Assert.True(bevinding is not null, $"{naam} {standaard}: {string.Join(" | ", bevindingen)}");
            Assert.Equal((regel.Niveau, regel.Retourcode), (bevinding.Niveau, bevinding.Retourcode));
            Assert.True(bevinding.Melding.EndsWith('.') && bevinding.Herstel.EndsWith('.'), naam);
            Beantwoord(bericht, bevindingen, bevinding);

            var goed = geval.Houdt(standaard);
            Assert.Equal(geval.Nummer, goed.Soort.Nummer);
            Assert.Empty(await geval.BeoordeelAsync(goed, standaard));
        }
    }

    private static void Beantwoord(Bericht bericht, IReadOnlyList<Bevinding> bevindingen, Bevinding bevinding)
    {
        if (bericht.Soort.Antwoord is null)
        {
            return;
        }

        var antwoord = bericht.Soort.Nummer == 323 ? Antwoorden.Declaratie(bericht, bevindingen, Kop) : Antwoorden.Retour(bericht, bevindingen, Kop);
        Assert.Empty(Controle.VoorVerzending(antwoord));

        // The code stands on the nearest class around the place, and on nothing else; a header that rejects stands alone.
        var dragers = antwoord.Wortel.Alles().Where(e => e.Naam == "RetourCode" && e.Waarde == bevinding.Retourcode).Select(e => e.Ouder!.Ouder!).ToList();
        var naam = Assert.Single(dragers.Select(d => d.Naam).Distinct());
        var stukken = bevinding.Locatie[0].Split('/').Select(s => s.Split('[')[0]).ToList();
        Assert.Contains(naam == "DeclaratieAntwoord" ? "Declaratie" : naam, stukken);
        if (naam == "Header")
        {
            Assert.Single(antwoord.Wortel.Kinderen);
        }
    }
}
