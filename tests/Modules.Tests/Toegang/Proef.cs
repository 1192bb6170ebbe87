using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Behandelrelaties;
using Rotonde.Privacy.Personen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;
using Rotonde.Toegang;
using Rotonde.Toegang.Hulpvragen;

namespace Rotonde.Modules.Tests.Toegang;

/// <summary>The cast of the tests of Toegang.</summary>
internal static class Proef
{
    public static readonly Actor Bureaudienst = Actor.Medewerker("bo", "Bo van de Bureaudienst", [Rol.Bureaudienst], Bureaudienstteam.Naam);
    public static readonly Actor Samira = Actor.Medewerker("samira", "Samira", [Rol.Consulent], "Toegang");
    public static readonly Actor AnderTeam = Actor.Medewerker("koos", "Koos", [Rol.Consulent], "Elders");

    public static Proefgemeente Maak(Opslagmotor motor, DateOnly? dag = null) => Proefgemeente.Maak(motor, dag, diensten => diensten.AddToegang());

    public static Proces In(this Actor actor, Guid sleutel = default) => new(actor, Doelen.Onderzoek, sleutel);

    public static Actor Inwoner(PersoonId persoon, string naam) => Actor.Inwoner(naam, naam, persoon);

    public static Task<PersoonId> PersoonAsync(this Proefgemeente gemeente, string bsn) => gemeente.DoeAsync(sp =>
        sp.GetRequiredService<Werkeenheid>().InTransactieAsync(
            async s => (await sp.GetRequiredService<Personenregister>().VindOfMaakAsync(Bsn.Parse(bsn), null, s), true), CancellationToken.None));

    public static Task RelatieAsync(this Proefgemeente gemeente, PersoonId persoon, Relatiesoort soort, string houder) => gemeente.DoeAsync(sp =>
        sp.GetRequiredService<Werkeenheid>().InTransactieAsync(
            async s =>
            {
                await sp.GetRequiredService<Behandelrelaties>().StelVastAsync(persoon, soort, houder, new DateOnly(2025, 1, 1), "test", s);
                return (true, true);
            },
            CancellationToken.None));
}
