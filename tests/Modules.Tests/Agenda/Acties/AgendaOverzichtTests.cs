using Rotonde.Agenda;
using Rotonde.Agenda.Acties;
using Rotonde.Agenda.Doelen;
using Rotonde.Agenda.Toetsen;
using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;
using Xunit;

namespace Rotonde.Modules.Tests.Agenda.Acties;

/// <summary>R-323, R-324, R-306 on both engines.</summary>
public class AgendaOverzichtTests
{
    private static readonly Actor Beleid = Actor.Medewerker("bram", "Bram", [Rol.Beleidsmedewerker]);
    private static readonly Actor Raadslid = Actor.Medewerker("raad", "Raadslid", [Rol.Raadslid]);
    private static readonly CancellationToken Stop = CancellationToken.None;

    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task De_agenda_toont_3_opgaven_met_42_acties_die_als_idee_beginnen(Opslagmotor motor)
    {
        await using var gemeente = Maak(motor);

        var agenda = await AgendaAsync(gemeente, Raadslid);

        Assert.Equal(3, agenda.Count);
        Assert.Equal(42, agenda.Sum(o => o.Acties.Count));
        Assert.All(agenda.SelectMany(o => o.Acties), a => Assert.Equal(Actiestand.Idee, a.Stand));
        Assert.Equal("Aantal uren huishoudelijke ondersteuning per inwoner", Assert.Single(agenda[0].Acties[0].Indicatoren).Naam);
        Assert.Equal(11, (await gemeente.MetAsync<BeleidOverzicht, Beleidsbeeld>(v => v.GeefAsync(Raadslid))).Besluiten.Besluiten.Count);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_actie_begint_pas_na_een_toets_en_de_raad_ziet_haar_stand_zonder_interne_toelichting(Opslagmotor motor)
    {
        await using var gemeente = Maak(motor);

        Assert.Equal("toets", (await ZetAsync(gemeente, new("INN-01", Actiestand.Getoetst))).Weigering!.Veld);
        var set = Beleidsboek.Standaard.Principesets.Single(s => s.Code == "1ST");
        var toets = await gemeente.MetAsync<ToetsActie, Uitkomst<Toetsresultaat>>(h => h.UitvoerenAsync(
            new("INN-01", "1ST", [.. set.Principes.Select(p => new Principeoordeel(p.Code, Oordeel.Voldoet, "past"))]), Proces(), Stop));
        Assert.Equal(1m, toets.Waarde.Score);
        Assert.True((await ZetAsync(gemeente, new("INN-01", Actiestand.Getoetst, "Bram", "eerste stap", 0))).Gelukt);
        Assert.Contains("intussen gewijzigd", (await ZetAsync(gemeente, new("INN-01", Actiestand.Gepland, Versie: 0))).Weigering!.Uitleg, StringComparison.Ordinal);
        Assert.True((await ZetAsync(gemeente, new("INN-01", Actiestand.Gepland, Versie: 1))).Gelukt);

        var beleid = (await AgendaAsync(gemeente, Beleid))[0].Acties[0];
        var raad = (await AgendaAsync(gemeente, Raadslid))[0].Acties[0];
        Assert.Equal((Actiestand.Gepland, "Bram", 2, (Toetsuitkomst?)Toetsuitkomst.Positief), (beleid.Stand, beleid.Eigenaar, beleid.Versie, beleid.Toets));
        Assert.Equal((Actiestand.Gepland, (string?)null), (raad.Stand, raad.Eigenaar));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_raadslid_zet_geen_actie_verder_en_een_onbekende_actie_bestaat_niet(Opslagmotor motor)
    {
        await using var gemeente = Maak(motor);

        await Assert.ThrowsAsync<GeenToegangException>(() => gemeente.MetAsync<ZetActieVerder, Uitkomst<Gedaan>>(
            h => h.UitvoerenAsync(new("INN-01", Actiestand.Gestopt, Toelichting: "nee"), new Proces(Raadslid, Beleidsvoortgang.Doel), Stop)));
        Assert.Equal("actie", (await ZetAsync(gemeente, new("INN-99", Actiestand.Gestopt, Toelichting: "nee"))).Weigering!.Veld);
    }

    private static Proefgemeente Maak(Opslagmotor motor) => Proefgemeente.Maak(motor, bij: s => s.AddAgenda());

    private static Proces Proces() => new(Beleid, Beleidsvoortgang.Doel);

    private static Task<IReadOnlyList<Opgavebeeld>> AgendaAsync(Proefgemeente gemeente, Actor actor) =>
        gemeente.MetAsync<AgendaOverzicht, IReadOnlyList<Opgavebeeld>>(v => v.GeefAsync(actor, Stop));

    private static Task<Uitkomst<Gedaan>> ZetAsync(Proefgemeente gemeente, ZetActieVerder.Opdracht opdracht) =>
        gemeente.MetAsync<ZetActieVerder, Uitkomst<Gedaan>>(h => h.UitvoerenAsync(opdracht, Proces(), Stop));
}
