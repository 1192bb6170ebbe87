using System.CommandLine;
using Rotonde.Cli;

var wortel = new RootCommand("Rotonde: een open platform voor het sociaal domein. Zonder opdracht start het product met twee demogemeenten.")
{
    Ritopdracht.Maak(),
    Demoopdracht.Maak(),
    Monitoropdracht.Maak(),
    Importeeropdracht.Maak(),
};
wortel.SetAction((_, stop) => Startopdracht.VoerUitAsync(stop));
return await wortel.Parse(args).InvokeAsync();
