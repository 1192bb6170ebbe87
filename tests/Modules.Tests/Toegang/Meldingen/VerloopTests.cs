using FsCheck;
using FsCheck.Fluent;
using Rotonde.Toegang.Meldingen;
using Xunit;

namespace Rotonde.Modules.Tests.Toegang.Meldingen;

/// <summary>The state machines of question and melding (DOMAIN-MODEL §6.1) and their guards.</summary>
public sealed class VerloopTests
{
    [Fact]
    public void Een_melding_loopt_van_gemeld_tot_aanvraag()
    {
        Meldingstap[] stappen = [Meldingstap.ClientondersteuningAangeboden, Meldingstap.GesprekGepland, Meldingstap.OnderdelenCompleet, Meldingstap.ReactieInwoner, Meldingstap.AanvraagIngediend];

        Assert.Equal(Meldingstatus.Aanvraag, stappen.Aggregate(Meldingstatus.Gemeld, (s, stap) => Meldingverloop.Tabel.Stap(s, stap).Waarde));
    }

    [Fact]
    public void Het_onderzoek_begint_niet_zonder_aangeboden_clientondersteuning()
    {
        Assert.False(Meldingverloop.Tabel.Stap(Meldingstatus.Gemeld, Meldingstap.GesprekGepland).Gelukt);
        Assert.Equal("Melding.GesprekGepland.Eis", Meldingverloop.Tabel.Stap(Meldingstatus.Voorbereid, Meldingstap.GesprekGepland, voldaan: false).Weigering!.Regel);
        Assert.NotNull(EerstClientondersteuning.Toets(null, new DateOnly(2025, 3, 12)));
        Assert.NotNull(EerstClientondersteuning.Toets(new DateOnly(2025, 3, 13), new DateOnly(2025, 3, 12)));
        Assert.Null(EerstClientondersteuning.Toets(new DateOnly(2025, 3, 4), new DateOnly(2025, 3, 12)));
    }

    [Fact]
    public void Na_een_spoedvoorziening_volgt_gewoon_onderzoek()
    {
        var spoed = Meldingverloop.Tabel.Stap(Meldingstatus.Gemeld, Meldingstap.SpoedNodig).Waarde;

        Assert.Equal(Meldingstatus.InOnderzoek, Meldingverloop.Tabel.Stap(spoed, Meldingstap.GesprekGepland).Waarde);
        Assert.False(Meldingverloop.Tabel.Stap(spoed, Meldingstap.AanvraagIngediend).Gelukt);
    }

    [Theory]
    [InlineData(Hulpvraagstap.Beantwoord, Hulpvraagstatus.Beantwoord)]
    [InlineData(Hulpvraagstap.VerwezenNaarBasisniveau, Hulpvraagstatus.Basisniveau)]
    [InlineData(Hulpvraagstap.Doorgezet, Hulpvraagstatus.Doorgezet)]
    [InlineData(Hulpvraagstap.MeldingGedaan, Hulpvraagstatus.Melding)]
    [InlineData(Hulpvraagstap.IngrijpenNodig, Hulpvraagstatus.Ingrijpen)]
    [InlineData(Hulpvraagstap.Vervallen, Hulpvraagstatus.Vervallen)]
    public void Een_vraag_eindigt_op_precies_een_van_zes_manieren(Hulpvraagstap stap, Hulpvraagstatus einde)
    {
        Assert.Equal(einde, Hulpvraagverloop.Tabel.Stap(Hulpvraagstatus.InTriage, stap).Waarde);
        Assert.False(Hulpvraagverloop.IsOpen(einde));
        Assert.Equal([Hulpvraagstap.Heropend], Hulpvraagverloop.Tabel.Mogelijk(einde));
    }

    [Fact]
    public void Een_vraag_kan_dertig_dagen_worden_heropend()
    {
        var afgehandeld = new DateOnly(2025, 3, 3);

        Assert.Null(HeropenenBinnenTermijn.Toets(afgehandeld, afgehandeld.AddDays(30)));
        Assert.NotNull(HeropenenBinnenTermijn.Toets(afgehandeld, afgehandeld.AddDays(31)));
    }

    [Fact]
    public void Alleen_een_aanvraag_en_een_gesloten_melding_zijn_het_einde() =>
        Assert.Equal([Meldingstatus.Aanvraag, Meldingstatus.Gesloten], Meldingverloop.Tabel.Eindes());

    [Fact]
    public void Elke_status_van_een_melding_is_te_bereiken_en_uit_elke_open_status_is_er_een_weg_naar_het_einde()
    {
        static HashSet<Meldingstatus> Bereik(Meldingstatus van)
        {
            var bereikt = new HashSet<Meldingstatus> { van };
            while (Meldingverloop.Tabel.Overgangen.Any(o => o.Van.Any(bereikt.Contains) && bereikt.Add(o.Naar)))
            {
            }

            return bereikt;
        }

        Assert.Equal(Enum.GetValues<Meldingstatus>().Length, Bereik(Meldingstatus.Gemeld).Count);
        Assert.All(Enum.GetValues<Meldingstatus>(), s => Assert.Contains(Bereik(s), e => e is Meldingstatus.Gesloten or Meldingstatus.Aanvraag));
    }

    [Fact]
    public void Geen_reeks_stappen_slaat_het_aanbod_van_clientondersteuning_over() => // R-041, any order of steps
        Prop.ForAll(Gen.Elements(Enum.GetValues<Meldingstap>()).ListOf().Select(l => l.ToList()).ToArbitrary(), stappen =>
        {
            var status = Meldingstatus.Gemeld;
            DateOnly? aangeboden = null;
            var dag = new DateOnly(2025, 3, 3);

            foreach (var stap in stappen)
            {
                var voldaan = stap != Meldingstap.GesprekGepland || EerstClientondersteuning.Toets(aangeboden, dag) is null;
                var uitkomst = Meldingverloop.Tabel.Stap(status, stap, voldaan);
                if (uitkomst.Gelukt)
                {
                    status = uitkomst.Waarde;
                    aangeboden ??= stap == Meldingstap.ClientondersteuningAangeboden ? dag : null;
                }
            }

            return aangeboden is not null || status is Meldingstatus.Gemeld or Meldingstatus.Spoedvoorziening or Meldingstatus.Gesloten;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Het_verslag_is_pas_compleet_met_alle_zeven_onderdelen()
    {
        var compleet = OnderzoekCompleet.Onderdelen.ToDictionary(o => o, _ => "ingevuld");
        Assert.Null(OnderzoekCompleet.Toets(compleet));

        compleet['d'] = " ";
        compleet.Remove('g');
        Assert.Equal("Het verslag mist nog: d, g.", OnderzoekCompleet.Toets(compleet)!.Uitleg);
    }

    [Fact]
    public void Wie_voor_een_ander_meldt_zegt_of_die_persoon_het_weet()
    {
        Assert.NotNull(WeetDeInwonerHet.Toets(voorEenAnder: true, null));
        Assert.Null(WeetDeInwonerHet.Toets(voorEenAnder: true, false));
        Assert.Null(WeetDeInwonerHet.Toets(voorEenAnder: false, null));
    }
}
