using Microsoft.Extensions.DependencyInjection;
using Rotonde.Aanbieders;
using Rotonde.Basis;
using Rotonde.Data.Verbinding;
using Rotonde.Demo.Mensen;
using Rotonde.Demo.Stad;
using Rotonde.Privacy.Personen;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang.SocialeKaart;

namespace Rotonde.Demo.Rit;

/// <summary>What must be there before the story begins: the people who work at the municipality, contracts, the social map and the register of residents.</summary>
public sealed partial class Demorit
{
    private static readonly Actor Samira = Demomedewerkers.Van("samira").Actor;
    private static readonly Actor Bram = Demomedewerkers.Van("bram").Actor;
    private static readonly Actor Joost = Demomedewerkers.Van("joost").Actor;
    private static readonly Actor Beatrijs = Demomedewerkers.Van("beatrijs").Actor;
    private static readonly Actor Karim = Demomedewerkers.Van("karim").Actor;
    private static readonly Actor Bella = Demomedewerkers.Van("bella").Actor;

    private readonly Dictionary<Demoinwoner, PersoonId> _persoon = [];
    private IReadOnlyDictionary<string, ProductId> _producten = new Dictionary<string, ProductId>();

    /// <summary>Makes what must be there before the story begins, in an empty municipality.</summary>
    public async Task VoorbereidAsync(CancellationToken stop)
    {
        await DoeAsync(async sp =>
        {
            await Demovulling.GeefMedewerkersRechtenAsync(sp, gemeente, stop);
            return true;
        });
        _producten = await Democontracten.VulAsync(DoeAsync, stop);
        await MetAsync<VulSocialeKaart, Uitkomst<int>>(v => v.UitvoerenAsync(null, new Proces(Actor.Systeem("demo"), Doelen.Beheer), stop));

        // The story knows its people from the basisregistratie; logging in finds them by BSN.
        foreach (var inwoner in Demoinwoners.Alle)
        {
            _persoon[inwoner] = await DoeAsync(sp => sp.GetRequiredService<Werkeenheid>().InTransactieAsync(
                async s => (await sp.GetRequiredService<Personenregister>().VindOfMaakAsync(inwoner.Bsn, inwoner.Geboren, s), true), stop));
        }
    }

    private Actor Als(Demoinwoner inwoner) => Actor.Inwoner(inwoner.Subject, inwoner.Naam, _persoon[inwoner]);
}
